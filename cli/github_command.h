#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace understudy::cli {

/// A text inside of a workflow command's property, where `:` and `,` mean something and a line break would
/// end it.
std::string github_property(std::string_view text);

/// `file=pets.yaml,line=3,col=7,`; of standard input nothing, of a file as a whole the file alone.
std::string github_place(const std::string& file, std::size_t line, std::size_t column);

/// `::error file=pets.yaml,line=3,col=7,title=type::what is wrong`, as GitHub Actions reads it from a log.
std::string github_command(const std::string& name, const std::string& properties, const std::string& text);

}  // namespace understudy::cli
