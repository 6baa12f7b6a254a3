# cmake -DFOLDER=… -DOUTPUT=… -P embed_metaschemas.cmake: writes every meta-schema in FOLDER into one C++ file, so that none is ever
# fetched.

file(GLOB paths RELATIVE ${FOLDER} ${FOLDER}/*.yaml)
list(SORT paths)
set(entries "")
foreach(path IN LISTS paths)
  file(READ ${FOLDER}/${path} text)
  string(APPEND entries "    {\"${path}\", R\"metaschema(${text})metaschema\"},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"openapi/dialect/metaschemas.h\"\n
namespace understudy::openapi {\n
std::span<const std::pair<std::string_view, std::string_view>> embedded_metaschemas() {
  static constexpr std::pair<std::string_view, std::string_view> all[] = {\n${entries}  };
  return all;
}\n
}  // namespace understudy::openapi\n")
