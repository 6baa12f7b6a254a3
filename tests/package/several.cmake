# Several APIs in one project, whose path has a space in it: one document twice, under names of its own; parts; what is
# said where a call is wrong.
include(${CMAKE_CURRENT_LIST_DIR}/steps.cmake)

set(project "${WORK}/a project")
fresh_folder("${project}")
file(COPY "${CMAKE_CURRENT_LIST_DIR}/several/" DESTINATION "${project}")
set(configure ${CMAKE_COMMAND} -S ${project} -B ${project}/build -G Ninja "-DCMAKE_PREFIX_PATH=${PREFIX}"
  -DCMAKE_CXX_COMPILER=${CXX})

function(expect_refused call text)
  run_and_fail(${configure} "-DCALL=${call}")
  expect_told("${text}")
endfunction()

run(${configure})
expect_told("two: models check what they parse, so the checks are compiled too")
expect_told("three: handlers need models, which are added")
expect_told("three: handlers need validators, which are added")
run(${CMAKE_COMMAND} --build ${project}/build -j 2)
run(${project}/build/uses_all)
expect_told("one, two and three agree")
run(${project}/build/both_mocks --help)
expect_told("--port")
if(EXISTS "${project}/build/understudy/two/include/two/handlers.h")
  message(FATAL_ERROR "handlers were made that nobody asked for")
endif()
run(${CMAKE_COMMAND} --build ${project}/build)
expect_told("no work to do")

expect_refused("understudy_generate(TARGET x SPEC nowhere.yaml)" "there is no ${project}/nowhere.yaml")
expect_refused("understudy_generate(TARGET x)" "TARGET and SPEC have to be said")
expect_refused("understudy_generate(TARGET x SPEC [[the pets.yaml]] PARTS clients)" "are models, validators and handlers, not clients")
expect_refused("understudy_generate(TARGET x SPEC [[the pets.yaml]] COLOUR red)" "what is meant by COLOUR")
expect_refused("understudy_generate(TARGET x SPEC [[the pets.yaml]] FORMATS maybe)" "FORMATS is assert or ignore, not maybe")
expect_refused("understudy_add_mock(NAME m APIS two)" "add handlers to its PARTS")
expect_refused("understudy_add_mock(NAME m APIS uses_all)" "was not made by understudy_generate")
expect_refused("understudy_add_mock(NAME m APIS four)" "there is no target four")

# What only the program can know is said by the build.
run(${configure} "-DCALL=understudy_generate(TARGET x SPEC [[the pets.yaml]] NAMESPACE class)")
run_and_fail(${CMAKE_COMMAND} --build ${project}/build --target x_generate)
expect_told("`class` is taken")
