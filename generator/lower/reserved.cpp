#include "generator/lower/reserved.h"

#include <algorithm>
#include <array>
#include <functional>

namespace understudy::generator {

namespace {

constexpr std::string_view keywords[] = {
    "alignas",     "alignof",  "and",        "and_eq",    "asm",       "auto",         "bitand",
    "bitor",       "bool",     "break",      "case",      "catch",     "char",         "char16_t",
    "char32_t",    "char8_t",  "class",      "co_await",  "co_return", "co_yield",     "compl",
    "concept",     "const",    "const_cast", "consteval", "constexpr", "constinit",    "continue",
    "decltype",    "default",  "delete",     "do",        "double",    "dynamic_cast", "else",
    "enum",        "explicit", "export",     "extern",    "false",     "float",        "for",
    "friend",      "goto",     "if",         "inline",    "int",       "long",         "mutable",
    "namespace",   "new",      "noexcept",   "not",       "not_eq",    "nullptr",      "operator",
    "or",          "or_eq",    "private",    "protected", "public",    "register",     "reinterpret_cast",
    "requires",    "return",   "short",      "signed",    "sizeof",    "static",       "static_assert",
    "static_cast", "struct",   "switch",     "template",  "this",      "thread_local", "throw",
    "true",        "try",      "typedef",    "typeid",    "typename",  "union",        "unsigned",
    "using",       "virtual",  "void",       "volatile",  "wchar_t",   "while",        "xor",
    "xor_eq",
};

/// What the headers of a POSIX system define in lower case, and `<complex.h>` and `<cmath>` besides.
constexpr std::string_view macros[] = {
    "EOF",
    "I",
    "INFINITY",
    "NAN",
    "NULL",
    "alloca",
    "assert",
    "assert_perror",
    "be16toh",
    "be32toh",
    "be64toh",
    "bswap_16",
    "bswap_32",
    "bswap_64",
    "d_fileno",
    "errno",
    "h_addr",
    "h_errno",
    "htobe16",
    "htobe32",
    "htobe64",
    "htole16",
    "htole32",
    "htole64",
    "htonl",
    "htons",
    "i386",
    "ifa_broadaddr",
    "ifa_dstaddr",
    "ifc_buf",
    "ifc_req",
    "ifr_addr",
    "ifr_bandwidth",
    "ifr_broadaddr",
    "ifr_data",
    "ifr_dstaddr",
    "ifr_flags",
    "ifr_hwaddr",
    "ifr_ifindex",
    "ifr_map",
    "ifr_metric",
    "ifr_mtu",
    "ifr_name",
    "ifr_netmask",
    "ifr_newname",
    "ifr_qlen",
    "ifr_slave",
    "issubnormal",
    "le16toh",
    "le32toh",
    "le64toh",
    "linux",
    "major",
    "makedev",
    "math_errhandling",
    "minor",
    "no_argument",
    "ntohl",
    "ntohs",
    "offsetof",
    "optional_argument",
    "pthread_cleanup_pop",
    "pthread_cleanup_push",
    "required_argument",
    "s6_addr",
    "s6_addr16",
    "s6_addr32",
    "sa_handler",
    "sa_sigaction",
    "sched_priority",
    "setjmp",
    "si_addr",
    "si_addr_lsb",
    "si_arch",
    "si_band",
    "si_call_addr",
    "si_fd",
    "si_int",
    "si_lower",
    "si_overrun",
    "si_pid",
    "si_pkey",
    "si_ptr",
    "si_status",
    "si_stime",
    "si_syscall",
    "si_timerid",
    "si_uid",
    "si_upper",
    "si_utime",
    "si_value",
    "sigev_notify_attributes",
    "sigev_notify_function",
    "sigmask",
    "sigsetjmp",
    "st_atime",
    "st_ctime",
    "st_mtime",
    "stderr",
    "stdin",
    "stdout",
    "strdupa",
    "strndupa",
    "timeradd",
    "timerclear",
    "timercmp",
    "timerisset",
    "timersub",
    "unix",
    "va_arg",
    "va_copy",
    "va_end",
    "va_start",
};

/// What Qt defines where it is not told otherwise.
constexpr std::string_view macros_of_qt[] = {
    "emit",
    "foreach",
    "signals",
    "slots",
};

/// What generated code calls by these names.
constexpr std::string_view own[] = {
    "json", "runtime", "std", "tl", "understudy",
};

/// What a spec may well be called, and the C library declares in the global namespace.
constexpr std::string_view c_library[] = {
    "abort",     "abs",    "accept",   "access",   "acct",    "alarm",  "atoi",      "basename", "bind",
    "brk",       "calloc", "ceil",     "clearenv", "clock",   "close",  "connect",   "creat",    "daemon",
    "div",       "dup",    "encrypt",  "environ",  "erf",     "exec",   "exit",      "exp",      "fabs",
    "fcntl",     "floor",  "fmax",     "fmin",     "fork",    "free",   "gamma",     "getopt",   "gets",
    "group",     "hypot",  "index",    "ioctl",    "j0",      "j1",     "jn",        "kill",     "link",
    "listen",    "lockf",  "log",      "lseek",    "main",    "malloc", "memcmp",    "nice",     "open",
    "optarg",    "passwd", "pause",    "pipe",     "poll",    "pow",    "printf",    "profil",   "puts",
    "raise",     "rand",   "random",   "read",     "realloc", "recv",   "remainder", "remove",   "rename",
    "revoke",    "rewind", "rmdir",    "round",    "scanf",   "select", "send",      "setenv",   "shutdown",
    "sigaction", "signal", "sin",      "sleep",    "socket",  "sqrt",   "stat",      "step",     "stime",
    "strlen",    "swab",   "symlink",  "sync",     "system",  "tan",    "time",      "timer",    "times",
    "timezone",  "trunc",  "truncate", "ualarm",   "umask",   "unlink", "usleep",    "utime",    "vfork",
    "wait",      "write",  "y0",       "y1",       "yn",
};

static_assert(std::ranges::is_sorted(keywords, std::less<std::string_view>()));
static_assert(std::ranges::is_sorted(macros, std::less<std::string_view>()));
static_assert(std::ranges::is_sorted(c_library, std::less<std::string_view>()));

bool is_among(const auto& sorted, std::string_view name) {
  return std::ranges::binary_search(sorted, name, std::less<std::string_view>());
}

}  // namespace

bool is_reserved(std::string_view name) {
  return is_among(keywords, name) || is_among(macros, name) || is_among(macros_of_qt, name) ||
         is_among(own, name);
}

bool is_of_c_library(std::string_view name) { return is_among(c_library, name); }

}  // namespace understudy::generator
