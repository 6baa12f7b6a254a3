# How everything here is compiled.

option(UNDERSTUDY_BUILD_TESTS "Build the tests" ${PROJECT_IS_TOP_LEVEL})
option(UNDERSTUDY_WERROR "Treat warnings as errors" ${PROJECT_IS_TOP_LEVEL})
option(UNDERSTUDY_SHIPPED_APIS "Compile the APIs of generated/ into the program" ${PROJECT_IS_TOP_LEVEL})
option(UNDERSTUDY_INSTALL "Install libraries, headers, program and CMake package" ${PROJECT_IS_TOP_LEVEL})
set(UNDERSTUDY_TEST_DATA "" CACHE PATH "Folder of outside test data (official suites, real documents); tests say so when it is absent")

include(GNUInstallDirs)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
if(PROJECT_IS_TOP_LEVEL)
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
endif()

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

# understudy_library(NAME SOURCES … PUBLIC … PRIVATE …): a static library `understudy_<name>`, seen by others as `understudy::<name>`.
# Headers are named from the root (`runtime/check.h`), here and where they are installed.
function(understudy_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
  add_library(understudy_${name} STATIC ${arg_SOURCES})
  add_library(understudy::${name} ALIAS understudy_${name})
  set_target_properties(understudy_${name} PROPERTIES EXPORT_NAME ${name})
  target_compile_features(understudy_${name} PUBLIC cxx_std_20)
  target_include_directories(understudy_${name}
    PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/understudy>)
  target_link_libraries(understudy_${name} PUBLIC ${arg_PUBLIC}
    PRIVATE $<BUILD_INTERFACE:understudy_warnings> ${arg_PRIVATE})
  if(NOT PROJECT_IS_TOP_LEVEL)
    set_target_properties(understudy_${name} PROPERTIES SYSTEM ON)
  endif()
  if(NOT PROJECT_IS_TOP_LEVEL AND NOT UNDERSTUDY_INSTALL)
    set_target_properties(understudy_${name} PROPERTIES EXCLUDE_FROM_ALL ON)
  endif()
endfunction()
