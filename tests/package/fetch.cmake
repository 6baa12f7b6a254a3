# FetchContent, from a repository of the sources as they stand.
include(${CMAKE_CURRENT_LIST_DIR}/steps.cmake)

fresh_folder("${WORK}")
file(MAKE_DIRECTORY "${WORK}/repository")
file(GLOB entries RELATIVE "${SOURCE}" "${SOURCE}/*")
list(REMOVE_ITEM entries build tests bench docs generated)
foreach(entry IN LISTS entries)
  file(COPY "${SOURCE}/${entry}" DESTINATION "${WORK}/repository")
endforeach()
set(git ${GIT} -C "${WORK}/repository" -c user.name=Test -c user.email=test@example.com -c commit.gpgsign=false)
run(${git} init -q -b main)
run(${git} add -A)
run(${git} commit -q -m "As it stands")

file(COPY "${SOURCE}/examples/consumer" DESTINATION "${WORK}")
run(${CMAKE_COMMAND} -S ${WORK}/consumer -B ${WORK}/build -G Ninja -DCMAKE_CXX_COMPILER=${CXX} -DUNDERSTUDY_FROM=fetch
  "-DUNDERSTUDY_REPOSITORY=file://${WORK}/repository" -DUNDERSTUDY_TAG=main -DUNDERSTUDY_PROGRAM=${PROGRAM})
run(${CMAKE_COMMAND} --build ${WORK}/build --target petstore_generate)
expect_told("Generating C++ of petstore.yaml for petstore")
run(${CMAKE_COMMAND} --build ${WORK}/build -- -t commands pet_server petstore_mock)
expect_told("-o petstore_mock")
