# The consumer project, built, changed and built again: what is compiled each time, by name.
include(${CMAKE_CURRENT_LIST_DIR}/steps.cmake)

fresh_folder("${WORK}")
file(COPY "${SOURCE}/examples/consumer" DESTINATION "${WORK}")
set(spec ${WORK}/consumer/api/petstore.yaml)
set(schemas ${WORK}/consumer/api/schemas.yaml)
set(build ${WORK}/build)

function(build)
  run(${CMAKE_COMMAND} --build ${build} -j 2)
  set(told "${told}" PARENT_SCOPE)
endfunction()

function(expect_generated)
  expect_told("Generating C++ of petstore.yaml for petstore")
endfunction()

# Nothing is left to do, however often one asks.
function(expect_rest)
  foreach(time IN ITEMS once again)
    build()
    expect_compiled()
    expect_not_told("Generating")
    expect_not_told("Linking")
  endforeach()
endfunction()

run(${CMAKE_COMMAND} -S ${WORK}/consumer -B ${build} -G ${GENERATOR} "-DCMAKE_PREFIX_PATH=${PREFIX}" -DCMAKE_CXX_COMPILER=${CXX})
build()
expect_generated()
run(${CMAKE_CTEST_COMMAND} --test-dir ${build} --output-on-failure)
expect_rest()

message(STATUS "touching the document without a change of its bytes")
file(TOUCH ${spec})
build()
expect_generated()
expect_compiled()
expect_rest()

message(STATUS "a description in the second file")
replace_in(${schemas} "description: What went wrong" "description: What was wrong")
build()
expect_generated()
expect_rest()

message(STATUS "a rule of one schema, Money: its checks, and no model")
replace_in(${spec} "amount: {type: number, minimum: 0}" "amount: {type: number, minimum: 1}")
build()
expect_compiled(validators_3.cpp acceptors_3.cpp)
expect_rest()

message(STATUS "a member of one schema, Address: what includes its header, in the same run")
replace_in(${spec} "city: {type: string, minLength: 1}" "city: {type: string, minLength: 1}
        country: {type: string}")
build()
expect_compiled(validators_1.cpp acceptors_1.cpp models_2.cpp models_4.cpp operations_2.cpp api_3.cpp handlers.cpp places.cpp
  pet_server.cpp pets_test.cpp)
expect_rest()

message(STATUS "a schema more, Parcel: one file of each kind, and the tables")
file(APPEND ${spec} "    Parcel:
      type: object
      properties:
        weight: {type: number}
")
build()
expect_compiled(validators_4.cpp acceptors_4.cpp models_4.cpp api.cpp places.cpp)
expect_rest()

message(STATUS "a break, and its repair")
replace_in(${schemas} "{$ref: '#/Pet'}" "{$ref: '#/Pat'}")
run_and_fail(${CMAKE_COMMAND} --build ${build} -j 2)
expect_told("${schemas}:29:21: error:")
expect_compiled()
replace_in(${schemas} "{$ref: '#/Pat'}" "{$ref: '#/Pet'}")
build()
expect_compiled()
expect_rest()

message(STATUS "a file that vanishes, and comes back")
file(RENAME ${schemas} ${schemas}.away)
run_and_fail(${CMAKE_COMMAND} --build ${build} -j 2)
expect_told("there is no such file")
file(RENAME ${schemas}.away ${schemas})
file(RENAME ${spec} ${spec}.away)
run_and_fail(${CMAKE_COMMAND} --build ${build} -j 2)
expect_told("petstore.yaml")
file(RENAME ${spec}.away ${spec})
build()
expect_compiled()
expect_rest()
