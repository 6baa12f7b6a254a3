# How everything here is compiled.

option(UNDERSTUDY_BUILD_TESTS "Build the tests" ${PROJECT_IS_TOP_LEVEL})
option(UNDERSTUDY_WERROR "Treat warnings as errors" ${PROJECT_IS_TOP_LEVEL})
set(UNDERSTUDY_TEST_DATA "" CACHE PATH "Folder of outside test data (official suites, real documents); tests say so when it is absent")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(UNDERSTUDY_CCACHE ccache)
if(UNDERSTUDY_CCACHE AND PROJECT_IS_TOP_LEVEL)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${UNDERSTUDY_CCACHE})
endif()

add_library(understudy_warnings INTERFACE)
target_compile_options(understudy_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  $<$<BOOL:${UNDERSTUDY_WERROR}>:-Werror>
  # In optimised code GCC 12 sees overlapping copies and unset members where std::string and std::optional have none
  # (GCC bugs 105651 and 105562, fixed in 13). Without optimisation, and with Clang, both warnings are on.
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>,$<NOT:$<CONFIG:Debug>>>:-Wno-restrict;-Wno-maybe-uninitialized>)

# understudy_library(NAME folder SOURCES … LINKS …): a static library `understudy_<folder>`, seen by others as `understudy::<folder>`.
function(understudy_library folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
  add_library(understudy_${folder} STATIC ${arg_SOURCES})
  add_library(understudy::${folder} ALIAS understudy_${folder})
  target_include_directories(understudy_${folder} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(understudy_${folder} PUBLIC ${arg_PUBLIC}
    PRIVATE $<BUILD_INTERFACE:understudy_warnings> ${arg_PRIVATE})
endfunction()
