# add_subdirectory: the same targets and functions, and nothing of ours beside them in the parent's build.
include(${CMAKE_CURRENT_LIST_DIR}/steps.cmake)

fresh_folder("${WORK}")
file(COPY "${SOURCE}/examples/consumer" DESTINATION "${WORK}")
run(${CMAKE_COMMAND} -S ${WORK}/consumer -B ${WORK}/build -G Ninja -DCMAKE_CXX_COMPILER=${CXX}
  -DUNDERSTUDY_FROM=folder -DUNDERSTUDY_SOURCE=${SOURCE} -DUNDERSTUDY_PROGRAM=${PROGRAM})
expect_not_told("Warning")

# Compiled is what this project links, with its own flags; none of our tests, examples and APIs.
run(${CMAKE_COMMAND} --build ${WORK}/build -- -t commands all)
expect_told("petstore_mock")
foreach(ours IN ITEMS Catch2 catch test_main own_server devrev bench Werror generate.cpp)
  expect_not_told("${ours}")
endforeach()
run(${CMAKE_COMMAND} -E chdir ${WORK}/build ${CMAKE_CTEST_COMMAND} -N)
expect_told("Total Tests: 2")

# What is generated compiles against the sources as it does against what is installed.
run(${CMAKE_COMMAND} --build ${WORK}/build --target petstore_generate)
run(${CMAKE_COMMAND} --build ${WORK}/build -- CMakeFiles/petstore.dir/understudy/petstore/include/acme_petstore/models_4.cpp.o
  CMakeFiles/pet_server.dir/pet_server.cpp.o)
expect_compiled(models_4.cpp pet_server.cpp)
