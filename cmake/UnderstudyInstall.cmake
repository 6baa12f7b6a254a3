# What `cmake --install` puts where, and the CMake package Understudy with its components runtime, mock and generator.

include(CMakePackageConfigHelpers)

set(understudy_package ${CMAKE_INSTALL_LIBDIR}/cmake/Understudy)

# understudy_install(COMPONENT targets…): the targets of a component, with a file that imports them.
function(understudy_install component)
  install(TARGETS ${ARGN} EXPORT Understudy-${component}
    RUNTIME COMPONENT program ARCHIVE COMPONENT development)
  install(EXPORT Understudy-${component} NAMESPACE understudy:: DESTINATION ${understudy_package}
    FILE Understudy-${component}.cmake COMPONENT development)
endfunction()

set_target_properties(understudy PROPERTIES EXPORT_NAME program)
understudy_install(runtime understudy_json understudy_runtime understudy_model)
understudy_install(mock understudy_mock understudy_redis understudy_http understudy_openapi understudy_validator understudy_in_process understudy_mock_main)
understudy_install(generator understudy)

# The headers that a user's code includes, and what those include.
set(headers ${CMAKE_INSTALL_INCLUDEDIR}/understudy)
install(DIRECTORY json runtime DESTINATION ${headers} COMPONENT development FILES_MATCHING PATTERN "*.h")
install(FILES mock/mock.h DESTINATION ${headers}/mock COMPONENT development)
install(FILES mock/callback/callbacks.h DESTINATION ${headers}/mock/callback COMPONENT development)
install(FILES mock/forward/forward.h DESTINATION ${headers}/mock/forward COMPONENT development)
install(FILES mock/journal/entry.h mock/journal/journal.h mock/journal/verify.h DESTINATION ${headers}/mock/journal COMPONENT development)
install(FILES mock/coverage/report.h mock/coverage/show.h DESTINATION ${headers}/mock/coverage COMPONENT development)
install(FILES mock/read/fault.h DESTINATION ${headers}/mock/read COMPONENT development)
install(FILES understudy/mock.h DESTINATION ${headers}/understudy COMPONENT development)
install(FILES mock/store/room.h mock/store/sharing.h DESTINATION ${headers}/mock/store COMPONENT development)
install(FILES http/serve.h DESTINATION ${headers}/http COMPONENT development)
install(FILES cli/compiled_apis.h cli/mock_main.h DESTINATION ${headers}/cli COMPONENT development)

configure_package_config_file(cmake/UnderstudyConfig.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/UnderstudyConfig.cmake
  INSTALL_DESTINATION ${understudy_package} NO_SET_AND_CHECK_MACRO)
# Before 1.0 a new minor version may change what generated code calls.
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/UnderstudyConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/UnderstudyConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/UnderstudyConfigVersion.cmake
    cmake/UnderstudyProgram.cmake cmake/UnderstudyGenerate.cmake cmake/UnderstudyAddMock.cmake cmake/mock_main.cpp.in
  DESTINATION ${understudy_package} COMPONENT development)

# What a Debian package has to have beside its files.
if(PROJECT_IS_TOP_LEVEL AND EXISTS /etc/debian_version)
  set(debian ${CMAKE_CURRENT_BINARY_DIR}/debian)
  string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
  configure_file(cmake/debian/changelog.in ${debian}/changelog @ONLY)
  configure_file(cmake/debian/understudy.1.in ${debian}/understudy.1 @ONLY)
  find_program(UNDERSTUDY_GZIP gzip REQUIRED)
  foreach(file IN ITEMS changelog understudy.1)
    execute_process(COMMAND ${UNDERSTUDY_GZIP} -9nkf ${debian}/${file})
  endforeach()
  install(FILES ${debian}/understudy.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
  foreach(pair IN ITEMS program:understudy development:libunderstudy-dev)
    string(REPLACE ":" ";" pair ${pair})
    list(GET pair 0 component)
    list(GET pair 1 name)
    install(FILES ${debian}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/${name}
      RENAME changelog.Debian.gz COMPONENT ${component})
    install(FILES cmake/debian/copyright DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/${name} COMPONENT ${component})
  endforeach()
endif()
