# A program that has to be refused by the compiler, for the reason that its first line gives: `// refused: …`, an expression that fits
# the words of g++ and of clang.
file(STRINGS ${FILE} first LIMIT_COUNT 1)
if(NOT first MATCHES "^// refused: (.+)$")
  message(FATAL_ERROR "${FILE} does not start with `// refused: …`")
endif()
set(reason "${CMAKE_MATCH_1}")
execute_process(COMMAND ${COMPILER} -std=c++20 -fsyntax-only -I${ROOT} -I${OUT} ${FILE} RESULT_VARIABLE result ERROR_VARIABLE faults)
if(result EQUAL 0)
  message(FATAL_ERROR "${FILE} compiles, and must not")
endif()
if(NOT faults MATCHES "${reason}")
  message(FATAL_ERROR "${FILE} is refused, but not for `${reason}`:\n${faults}")
endif()
