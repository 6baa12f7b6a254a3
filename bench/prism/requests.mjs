// Requests for document.yaml. `differs` has the reason where Understudy with --compat=prism answers otherwise than Prism 5.16.0;
// a difference without a reason is a failure, and so is a reason without a difference.

const json = { "Content-Type": "application/json" };
const get = (name, target, headers = {}, differs) => ({ name, method: "GET", target, headers, body: "", differs });
const send = (name, method, target, headers, body, differs) => ({ name, method, target, headers, body, differs });

const killed = "Prism ends here";
const silent = "Prism never answers";
const refusesValid = "Prism refuses what is valid";
const takesInvalid = "Prism takes what is invalid";
const part = "\r\nContent-Disposition: form-data; name=\"data\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n";

export const requests = [
  get("first example", "/pets/1"),
  get("named example", "/pets/1", { Prefer: "example=two" }),
  get("code", "/pets/1", { Prefer: "code=404" }),
  get("code of a range", "/pets/1", { Prefer: "code=503" }),
  get("code and example in the query", "/pets/1?__code=200&__example=two"),
  get("a header goes before the query", "/pets/1?__code=404", { Prefer: "example=two" }),
  get("unknown code", "/pets/1", { Prefer: "code=418" }),
  get("unknown example", "/pets/1", { Prefer: "example=none" }),
  get("an example of another code falls back", "/pets/1", { Prefer: "code=404, example=two" }),
  get("code of two digits", "/pets/1", { Prefer: "code=40" }, "the detail says in plain words what is wrong"),
  get("best of Accept", "/pets/1", { Accept: "application/json;q=0.5, application/xml" }, "a declaration begins an XML document"),
  get("nothing of Accept", "/pets/1", { Accept: "image/png" }),
  get("path parameter", "/pets/x"),
  get("query parameter", "/pets/1?tags=x"),
  get("item of a list", "/pets/1?tags=1&tags=x", {}, "the item that is wrong is named by its own place"),
  get("header parameter", "/pets/1", { "X-Trace": "x" }),
  get("sample of a schema", "/pets", {}, "writeOnly members never leave"),
  get("no path", "/nowhere?a=b"),
  send("no method", "PATCH", "/pets", {}, ""),
  send("HEAD is not derived", "HEAD", "/pets", {}, ""),
  send("OPTIONS is not derived", "OPTIONS", "/pets", {}, ""),
  send("sound body", "POST", "/pets", json, '{"name":"Rex"}', "writeOnly members never leave"),
  send("broken body", "POST", "/pets", json, '{"name":"R","kind":"cow"}'),
  send("wrong type", "POST", "/pets", json, "[]"),
  send("no body", "POST", "/pets", {}, ""),
  send("undeclared type", "POST", "/pets", { "Content-Type": "text/plain" }, "a"),
  send("a type where none is declared", "DELETE", "/pets", { "Content-Type": "text/plain" }, "a"),
  send("nothing comes back", "DELETE", "/pets", {}, "", "a 204 has no Content-Type"),
  get("no credentials", "/secret"),
  get("credentials", "/secret", { Authorization: "Bearer a" }),
  get("scheme in lower case", "/secret", { Authorization: "bearer a" }, refusesValid),
  get("broken example", "/broken"),
  get("cookie", "/pets/1", { Cookie: "session=x" }, takesInvalid),
  get("content parameter", "/pets/1?where=x", {}, takesInvalid),
  get("deepObject without a member", "/pets/1?filter=x", {}, takesInvalid),
  get("another case of a name", "/pets/1?case=x", {}, "names of query parameters have their case"),
  get("spaces between items", "/pets/1?words=a%20b", {}, refusesValid),
  send("list in a form", "POST", "/forms", { "Content-Type": "application/x-www-form-urlencoded" }, "b=x&b=y", refusesValid),
  send("JSON in a part", "POST", "/parts", { "Content-Type": "multipart/form-data; boundary=cut" }, `--cut${part}--cut--\r\n`, refusesValid),
  send("XML object", "POST", "/xml", { "Content-Type": "application/xml" }, "<root><id>1</id></root>", refusesValid),
  send("malformed JSON", "POST", "/pets", json, '{"a":', silent),
  send("malformed Content-Type", "POST", "/pets", { "Content-Type": "garbage" }, "a", "a problem with 415 instead of a bare 500"),
  get("label", "/label/.1,2", {}, killed),
  get("label without its dot", "/label/5", {}, killed),
  get("matrix without its semicolon", "/matrix/5", {}, killed),
  get("malformed Accept", "/users/1", { Accept: "garbage" }, killed),
  get("malformed escape", "/users/%E0%A4%A", {}, killed),
];
