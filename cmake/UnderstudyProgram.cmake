# understudy::program, which generates: what UNDERSTUDY_PROGRAM names, else the program that is built or installed here.
# A program for another machine (cross-compiling without an emulator) does not run here and is not taken.

set(UNDERSTUDY_PROGRAM "" CACHE FILEPATH
  "The understudy program that generates, where it is not the one built or installed here: for cross-compiling")

# understudy_import_program(PATH VERSION): refuses one of another version, as generated code and libraries belong together.
function(understudy_import_program path version)
  if(TARGET understudy::program)
    return()
  endif()
  execute_process(COMMAND "${path}" --version RESULT_VARIABLE result OUTPUT_VARIABLE told ERROR_QUIET
    OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "UNDERSTUDY_PROGRAM is ${path}, which does not run here: ${result}")
  elseif(NOT told STREQUAL "understudy ${version}")
    message(FATAL_ERROR "UNDERSTUDY_PROGRAM is ${path}, which is ${told}; the libraries are of ${version}, and so has to be the program")
  endif()
  add_executable(understudy::program IMPORTED GLOBAL)
  set_target_properties(understudy::program PROPERTIES IMPORTED_LOCATION "${path}")
endfunction()

# understudy_choose_program(VERSION): the program as an imported target, where it is not one of this build.
macro(understudy_choose_program version)
  if(UNDERSTUDY_PROGRAM)
    understudy_import_program("${UNDERSTUDY_PROGRAM}" "${version}")
  elseif(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
    find_program(UNDERSTUDY_PROGRAM_OF_HOST understudy NO_CMAKE_FIND_ROOT_PATH)
    if(UNDERSTUDY_PROGRAM_OF_HOST)
      understudy_import_program("${UNDERSTUDY_PROGRAM_OF_HOST}" "${version}")
    endif()
  endif()
endmacro()
