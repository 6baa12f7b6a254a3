# What the tests of the package share: running a command, and asking what a build did.

# run(WORDS…): the command has to end well. Its outputs are in `told`.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE err)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${ARGN}\nended with ${result}:\n${out}${err}")
  endif()
  set(told "${out}${err}" PARENT_SCOPE)
endfunction()

# run_and_fail(WORDS…): the command has to fail.
function(run_and_fail)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE err)
  if(result EQUAL 0)
    message(FATAL_ERROR "${ARGN}\nended well, and should have failed:\n${out}${err}")
  endif()
  set(told "${out}${err}" PARENT_SCOPE)
endfunction()

# expect_told(TEXT): what the last command said holds this text. CMake breaks the lines of its messages where it likes.
function(expect_told text)
  string(REGEX REPLACE "[ \n]+" " " flat "${told}")
  string(FIND "${flat}" "${text}" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "`${text}` was not said, but:\n${told}")
  endif()
endfunction()

function(expect_not_told text)
  string(FIND "${told}" "${text}" at)
  if(NOT at EQUAL -1)
    message(FATAL_ERROR "`${text}` was said:\n${told}")
  endif()
endfunction()

# expect_compiled(FILES…): the last build compiled these sources and no others.
function(expect_compiled)
  string(REGEX MATCHALL "Building CXX object [^\n]*[.]cpp[.]o" lines "${told}")
  set(compiled "")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE ".*/([^/]*[.]cpp)[.]o" "\\1" file "${line}")
    list(APPEND compiled ${file})
  endforeach()
  set(expected ${ARGN})
  list(SORT compiled)
  list(SORT expected)
  if(NOT "${compiled}" STREQUAL "${expected}")
    message(FATAL_ERROR "compiled were: ${compiled}\nexpected were: ${expected}\n${told}")
  endif()
endfunction()

# replace_in(FILE OLD NEW): the text has to be there.
function(replace_in path old new)
  file(READ "${path}" text)
  string(FIND "${text}" "${old}" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "${path} does not hold `${old}`")
  endif()
  string(REPLACE "${old}" "${new}" text "${text}")
  file(WRITE "${path}" "${text}")
endfunction()

# fresh_folder(PATH)
function(fresh_folder path)
  file(REMOVE_RECURSE "${path}")
  file(MAKE_DIRECTORY "${path}")
endfunction()
