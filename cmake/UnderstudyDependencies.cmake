# Libraries from Debian's packages (cmake/packages.txt); each is used behind the folder that names it.
# The installed package finds the same ones for whoever links its libraries (cmake/UnderstudyConfig.cmake.in).

# A project that takes this one in as a subdirectory links them too.
set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL ON)

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)
pkg_check_modules(re2 REQUIRED IMPORTED_TARGET GLOBAL re2)
pkg_check_modules(pcre2 REQUIRED IMPORTED_TARGET GLOBAL libpcre2-8)
pkg_check_modules(pugixml REQUIRED IMPORTED_TARGET GLOBAL pugixml)
pkg_check_modules(hiredis REQUIRED IMPORTED_TARGET GLOBAL hiredis)
# Debian's httplib is a compiled library: without the flags of its pkg-config file programs link and then crash.
pkg_check_modules(httplib REQUIRED IMPORTED_TARGET GLOBAL cpp-httplib)
pkg_check_modules(openssl REQUIRED IMPORTED_TARGET GLOBAL openssl)
pkg_check_modules(zlib REQUIRED IMPORTED_TARGET GLOBAL zlib)
