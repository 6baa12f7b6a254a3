# find_package: versions, components, and what it says where it does not help.
include(${CMAKE_CURRENT_LIST_DIR}/steps.cmake)

function(write_project words)
  fresh_folder("${WORK}")
  file(WRITE "${WORK}/CMakeLists.txt" "cmake_minimum_required(VERSION 3.20)
project(Finds LANGUAGES CXX)
find_package(Understudy ${words})
foreach(name IN ITEMS runtime model mock http mock_main program)
  if(TARGET understudy::\${name})
    message(STATUS \"there is \${name}\")
  endif()
endforeach()
")
endfunction()

set(configure ${CMAKE_COMMAND} -S ${WORK} -B ${WORK}/build "-DCMAKE_PREFIX_PATH=${PREFIX}" -DCMAKE_CXX_COMPILER=${CXX})

write_project("0.1 REQUIRED")
run(${configure})
foreach(name IN ITEMS runtime model mock http mock_main program)
  expect_told("there is ${name}")
endforeach()

write_project("REQUIRED COMPONENTS runtime")
run(${configure})
expect_told("there is model")
expect_not_told("there is mock")
expect_not_told("there is program")

write_project("REQUIRED COMPONENTS generator")
run(${configure})
expect_told("there is program")
expect_not_told("there is runtime")

write_project("0.2 REQUIRED")
run_and_fail(${configure})
expect_told("requested version \"0.2\"")

write_project("REQUIRED COMPONENTS runtime client")
run_and_fail(${configure})
expect_told("Understudy has the components runtime, mock and generator, and no client")
