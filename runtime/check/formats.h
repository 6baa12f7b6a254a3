#pragma once

#include <string>
#include <string_view>
#include <vector>

// One function for each format of text, by hand: no expression, no allocation on the way. format.h lists the
// names.

namespace understudy::runtime {

/// RFC 3339, section 5.6. A leap second stands only where UTC can have one: 23:59:60.
bool is_date(std::string_view text);
bool is_time(std::string_view text);
bool is_date_time(std::string_view text);
/// RFC 3339, appendix A.
bool is_duration(std::string_view text);

/// RFC 5321, section 4.1.2 and RFC 6531.
bool is_email(std::string_view text);
bool is_idn_email(std::string_view text);
/// RFC 1123, section 2.1; labels of `xn--` have to be good ones of RFC 5890.
bool is_hostname(std::string_view text);
/// RFC 5890 and RFC 5892: the code points and their contexts.
bool is_idn_hostname(std::string_view text);
/// RFC 2673, section 3.2 and RFC 4291, section 2.2.
bool is_ipv4(std::string_view text);
bool is_ipv6(std::string_view text);

/// RFC 3986 and RFC 3987.
bool is_uri(std::string_view text);
bool is_uri_reference(std::string_view text);
bool is_iri(std::string_view text);
bool is_iri_reference(std::string_view text);
/// RFC 6570, section 2.
bool is_uri_template(std::string_view text);

/// RFC 4122, section 3.
bool is_uuid(std::string_view text);
/// RFC 6901, section 5, and the relative pointers built on it.
bool is_json_pointer(std::string_view text);
bool is_relative_json_pointer(std::string_view text);
/// RFC 4648, sections 4 (with padding) and 5 (padding may be left out).
bool is_base64(std::string_view text);
bool is_base64url(std::string_view text);

/// One label of a host name, in Unicode (RFC 5892, appendix A has the rules of context).
bool is_unicode_label(std::u32string_view label);

/// Whether a name with letters that are written from right to left keeps the rule of RFC 5893, section 2.
bool keeps_bidi_rule(const std::vector<std::u32string>& labels);

}  // namespace understudy::runtime
