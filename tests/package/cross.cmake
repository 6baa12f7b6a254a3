# Cross-compiling: a program for another machine does not run here, so that one of the host is asked for.
include(${CMAKE_CURRENT_LIST_DIR}/steps.cmake)

fresh_folder("${WORK}")
file(COPY "${SOURCE}/examples/consumer" DESTINATION "${WORK}")
# To say which system it is for is what makes CMake cross-compile; the compiler may stay.
file(WRITE "${WORK}/toolchain.cmake" "set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_CXX_COMPILER \"${CXX}\")
")
set(configure ${CMAKE_COMMAND} -S ${WORK}/consumer -B ${WORK}/build "-DUnderstudy_DIR=${PREFIX}/lib/cmake/Understudy"
  -DCMAKE_TOOLCHAIN_FILE=${WORK}/toolchain.cmake)

run_and_fail(${CMAKE_COMMAND} -E env PATH=/usr/bin:/bin ${configure})
expect_told("name one with -DUNDERSTUDY_PROGRAM=FILE")

file(WRITE "${WORK}/old" "#!/bin/sh\necho understudy 0.0.9\n")
file(CHMOD "${WORK}/old" PERMISSIONS OWNER_READ OWNER_EXECUTE)
run_and_fail(${configure} -DUNDERSTUDY_PROGRAM=${WORK}/old)
expect_told("which is understudy 0.0.9; the libraries are of 0.1.0")

run(${configure} "-DUNDERSTUDY_PROGRAM=${PROGRAM}")
run(${CMAKE_COMMAND} --build ${WORK}/build --target petstore_generate)
expect_told("Generating C++ of petstore.yaml for petstore")
