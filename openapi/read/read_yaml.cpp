#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>
#include <unordered_map>
#include <utility>

#include "json/pointer.h"
#include "openapi/read/near.h"
#include "openapi/read/read.h"
#include "openapi/read/yaml_merge.h"
#include "openapi/read/yaml_scalar.h"

namespace understudy::openapi {
namespace {

/// Ends the reading from within yaml-cpp's callbacks; caught in this file.
struct Refusal {
  TextFault fault;
};

/// Ends the reading where a second document starts.
struct EndOfFirst {};

struct Key {
  std::string name;
  Mark mark;
  bool merges = false;
  std::size_t offset = 0;
};

/// A value under construction, or a finished one: with the number of values in it and their depth.
struct Frame {
  Node node;
  YAML::anchor_t anchor = 0;
  std::optional<Key> key;
  std::vector<Node> merged = {};
  std::size_t size = 1;
  std::size_t height = 1;
};

std::string too_deep() { return "nested deeper than " + std::to_string(depth_limit) + " levels"; }

class Builder : public YAML::EventHandler {
 public:
  Builder(const Text& text, const ReadLimits& limits) : text_(&text), limits_(limits), marks_(text) {}

  ReadText take() { return {std::move(root_), std::move(faults_)}; }
  Mark mark_of(const YAML::Mark& mark) {
    return mark.is_null() ? Mark{} : marks_.at(static_cast<std::size_t>(mark.pos));
  }
  std::string pointer() const;

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ == 0) return;
    report(mark_of(mark), "a second YAML document starts here; a file holds one, and the first is taken");
    throw EndOfFirst();
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& text) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    start(mark, NodeArray(), {tag, "tag:yaml.org,2002:seq"}, anchor);
  }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    start(mark, NodeObject(), {tag, "tag:yaml.org,2002:map"}, anchor);
  }
  void OnSequenceEnd() override { finish(); }
  void OnMapEnd() override { finish(); }

 private:
  [[noreturn]] void refuse(const YAML::Mark& mark, std::string message) {
    throw Refusal{{mark_of(mark), pointer(), std::move(message)}};
  }
  void report(Mark mark, std::string message) { faults_.push_back({mark, pointer(), std::move(message)}); }

  bool at_key() const { return !open_.empty() && open_.back().node.is_object() && !open_.back().key; }
  std::string_view source_at(const YAML::Mark& mark) const {
    return text_->content().substr(std::min(static_cast<std::size_t>(mark.pos), text_->content().size()));
  }
  void start(const YAML::Mark& mark, ScalarValue value, const std::pair<std::string, std::string>& tags,
             YAML::anchor_t anchor);
  void finish();
  void take_key(std::string name, const YAML::Mark& mark, bool plain);
  void put(Frame done);
  void keep(const Frame& done);
  bool lacks_colon() const;

  const Text* text_;
  const ReadLimits& limits_;
  MarkCounter marks_;
  std::vector<Frame> open_;
  std::unordered_map<YAML::anchor_t, Frame> anchored_;
  std::optional<Node> root_;
  std::vector<TextFault> faults_;
  std::size_t aliased_ = 0;
  std::size_t kept_ = 0;
  std::size_t documents_ = 0;
};

std::string Builder::pointer() const {
  std::string pointer;
  for (const Frame& frame : open_) {
    const NodeArray* items = frame.node.array();
    if (items == nullptr && !frame.key) continue;
    pointer += '/';
    pointer += items != nullptr ? std::to_string(items->size()) : json::escape_token(frame.key->name);
  }
  return pointer;
}

void Builder::start(const YAML::Mark& mark, ScalarValue value,
                    const std::pair<std::string, std::string>& tags, YAML::anchor_t anchor) {
  if (at_key()) refuse(mark, "a member's name has to be a scalar, not a list or a map");
  if (open_.size() >= depth_limit) refuse(mark, too_deep());
  const auto& [tag, allowed] = tags;
  if (tag != "?" && tag != "!" && tag != allowed) {
    report(mark_of(mark), "the tag " + backquoted(tag) + " does not fit here; leave it out");
  }
  open_.push_back({.node = {mark_of(mark), std::move(value)}, .anchor = anchor, .key = std::nullopt});
}

void Builder::finish() {
  Frame done = std::move(open_.back());
  open_.pop_back();
  if (!done.merged.empty()) {
    YamlMerge merge(std::get<NodeObject>(done.node.value));
    for (Node& from : done.merged) {
      if (!merge.take(from)) report(from.mark, "the value of `<<` has to be a map or a list of maps");
    }
    done.merged.clear();
  }
  put(std::move(done));
}

void Builder::take_key(std::string name, const YAML::Mark& mark, bool plain) {
  const bool merges = plain && name == "<<";
  open_.back().key = Key{std::move(name), mark_of(mark), merges, static_cast<std::size_t>(mark.pos)};
}

/// Anchors inside of anchors keep a value once each.
void Builder::keep(const Frame& done) {
  kept_ += done.size;
  if (kept_ > limits_.aliases) {
    throw Refusal{{done.node.mark, pointer(),
                   "the anchors name more than " + std::to_string(limits_.aliases) +
                       " values, counted once for each anchor around them"}};
  }
  anchored_.insert_or_assign(done.anchor, done);
}

void Builder::put(Frame done) {
  if (done.anchor != 0) keep(done);
  if (open_.empty()) {
    root_ = std::move(done.node);
    return;
  }
  Frame& parent = open_.back();
  parent.size += done.size;
  parent.height = std::max(parent.height, done.height + 1);
  if (auto* items = std::get_if<NodeArray>(&parent.node.value)) {
    items->push_back(std::move(done.node));
    return;
  }
  Key key = *std::exchange(parent.key, std::nullopt);
  if (key.merges) {
    parent.merged.push_back(std::move(done.node));
  } else {
    std::get<NodeObject>(parent.node.value).push_back({std::move(key.name), key.mark, std::move(done.node)});
  }
}

/// yaml-cpp takes a line of a block map without a colon for a name with nothing behind it.
bool Builder::lacks_colon() const {
  if (open_.empty() || !open_.back().key) return false;
  const Key& key = *open_.back().key;
  const std::string_view content = text_->content();
  if (content.substr(key.offset, key.name.size()) != key.name) return false;
  const std::size_t before = key.offset == 0 ? 0 : content.find_last_not_of(' ', key.offset - 1);
  if (before < key.offset && content[before] == '?') return false;
  const std::size_t after = content.find_first_not_of(" \t", key.offset + key.name.size());
  return after == std::string_view::npos || content[after] == '\n' || content[after] == '\r' ||
         content[after] == '#';
}

/// Whether a text that starts with a quote has its other one; yaml-cpp does not mind at the end of a file.
bool is_closed(std::string_view source) {
  const char quote = source.empty() ? ' ' : source.front();
  if (quote != '"' && quote != '\'') return true;
  for (std::size_t at = 1; at < source.size(); ++at) {
    const bool hides_next = quote == '"' ? source[at] == '\\' : source.substr(at, 2) == "''";
    if (!hides_next && source[at] == quote) return true;
    if (hides_next) ++at;
  }
  return false;
}

void Builder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const std::string_view source = source_at(mark);
  const bool is_tilde = source.starts_with('~');
  const bool is_word = source.starts_with("null") || source.starts_with("Null") || source.starts_with("NULL");
  if (at_key())
    return take_key(is_tilde ? "~" : std::string(is_word ? source.substr(0, 4) : ""), mark, false);
  // Where nothing is written, yaml-cpp names the place of what comes next.
  const bool is_written = is_tilde || is_word;
  if (!is_written && lacks_colon()) refuse(mark, "this is not YAML: a colon has to follow the member's name");
  const bool has_key = !open_.empty() && open_.back().key;
  const Mark place = !is_written && has_key ? open_.back().key->mark : mark_of(mark);
  put({.node = {place, {}}, .anchor = anchor, .key = std::nullopt});
}

void Builder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const auto found = anchored_.find(anchor);
  if (found == anchored_.end()) refuse(mark, "the alias stands inside the value that it names");
  Frame copy = found->second;
  copy.anchor = 0;
  if (at_key()) {
    const std::string* name = copy.node.string();
    if (name == nullptr) refuse(mark, "a member's name has to be a scalar, not an alias of something else");
    return take_key(*name, mark, false);
  }
  if (open_.size() + copy.height > depth_limit) refuse(mark, too_deep());
  aliased_ += copy.size;
  if (aliased_ > limits_.aliases) {
    refuse(mark, "the aliases stand for more than " + std::to_string(limits_.aliases) + " values");
  }
  put(std::move(copy));
}

void Builder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       const std::string& text) {
  if (tag == "!" && !is_closed(source_at(mark)))
    refuse(mark, "this is not YAML: the string has no closing quote");
  if (at_key()) {
    if (anchor != 0) {
      anchored_.insert_or_assign(anchor, Frame{.node = {mark_of(mark), text}, .key = std::nullopt});
    }
    return take_key(text, mark, tag == "?");
  }
  auto value = tag == "?" ? plain_scalar(text) : tagged_scalar(tag, text);
  if (!value) report(mark_of(mark), value.error());
  put({.node = {mark_of(mark), value ? *std::move(value) : ScalarValue(text)},
       .anchor = anchor,
       .key = std::nullopt});
}

std::string reason(const YAML::Exception& error) {
  // yaml-cpp says this when its own limit of nesting is reached.
  if (error.msg == "bad file") return too_deep();
  return "this is not YAML: " + error.msg;
}

}  // namespace

ReadText read_yaml(const Text& text, const ReadLimits& limits) {
  Builder builder(text, limits);
  std::vector<TextFault> refused;
  try {
    std::istringstream stream{std::string(text.content())};
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const EndOfFirst&) {
    // Reported where it was found.
  } catch (const Refusal& refusal) {
    refused.push_back(refusal.fault);
  } catch (const YAML::Exception& error) {
    refused.push_back({builder.mark_of(error.mark), builder.pointer(), reason(error)});
  }
  ReadText result = builder.take();
  if (!refused.empty()) {
    result.root.reset();
    result.faults.push_back(std::move(refused.front()));
  } else if (!result.root) {
    result.faults.push_back({Mark{}, "", "the file holds no value"});
  }
  return result;
}

}  // namespace understudy::openapi
