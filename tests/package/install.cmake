# Installs the build, looks for its paths in what came of it, and moves the prefix for all tests that follow.
include(${CMAKE_CURRENT_LIST_DIR}/steps.cmake)

fresh_folder("${WORK}")
run(${CMAKE_COMMAND} --install "${BUILD}" --prefix "${WORK}/prefix")

file(GLOB_RECURSE files "${WORK}/prefix/*")
list(LENGTH files count)
if(count LESS 100)
  message(FATAL_ERROR "only ${count} files were installed")
endif()
execute_process(COMMAND grep -rlF -e "${SOURCE}" -e "${BUILD}" "${WORK}/prefix" OUTPUT_VARIABLE traces)
if(traces)
  message(FATAL_ERROR "these files name the folder of the build or of the sources:\n${traces}")
endif()

file(REMOVE_RECURSE "${PREFIX}")
file(RENAME "${WORK}/prefix" "${PREFIX}")
run("${PREFIX}/bin/understudy" --version)
expect_told("understudy ")
