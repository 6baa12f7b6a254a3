# cmake -DFOLDER=… -DOUTPUT=… -P embed_templates.cmake: writes every template below FOLDER into one C++ file, so that the program
# works wherever it is moved.

file(GLOB_RECURSE paths RELATIVE ${FOLDER} ${FOLDER}/*.tmpl)
list(SORT paths)
set(entries "")
foreach(path IN LISTS paths)
  file(READ ${FOLDER}/${path} text)
  string(REGEX REPLACE "\\.tmpl$" "" name ${path})
  string(APPEND entries "    {\"${name}\", R\"template(${text})template\"},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"generator/render/embedded.h\"\n
namespace understudy::generator {\n
std::span<const EmbeddedTemplate> embedded_templates() {
  static constexpr EmbeddedTemplate all[] = {\n${entries}  };
  return all;
}\n
}  // namespace understudy::generator\n")
