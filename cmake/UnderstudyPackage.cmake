# Debian packages: `cmake --build --preset package && cpack --preset package`. `understudy` is the program,
# `libunderstudy-dev` the libraries, headers and the CMake package.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME understudy)
set(CPACK_PACKAGE_VENDOR "Understudy")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "stand-in for APIs described by OpenAPI documents")
set(CPACK_PACKAGE_CONTACT "The Understudy maintainers <maintainers@understudy.invalid>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program development)
set(CPACK_COMPONENTS_GROUPING IGNORE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME understudy)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION devel)
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "Generates C++20 models, validators and handlers from an OpenAPI 3.0 or 3.1
document, serves a mock of every documented operation on localhost, and checks
payloads against the document.")

# The static libraries leave these to whoever links them.
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libunderstudy-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "understudy (= ${PROJECT_VERSION}-1), libcpp-httplib-dev, libexpected-dev, libhiredis-dev, libpcre2-dev, libpugixml-dev, libre2-dev, libssl-dev, libyaml-cpp-dev, pkg-config | pkgconf, zlib1g-dev")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SUGGESTS cmake)
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "What generated models, validators and handlers call, the mock server as a
library, and a CMake package whose understudy_generate() and
understudy_add_mock() make C++ and mocks a step of the build.")

include(CPack)
