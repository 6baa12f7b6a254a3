#include "cli/mock_arguments.h"

#include "cli/command.h"
#include "cli/example_url.h"
#include "cli/mock_store.h"
#include "http/send_out.h"
#include "http/words.h"

namespace understudy::cli {

namespace {

constexpr int most_requests = 1'000'000;  // a minute
constexpr int most_sessions = 100'000;
constexpr int most_items = 100'000'000;
constexpr int most_bytes = 2'147'483'647;

/// What a document means to a mock that stands in for Prism: its samples, and keywords of 3.1 in 3.0.
void read_as_prism(MockArguments& arguments) {
  arguments.compat = mock::Compat::prism;
  arguments.read.load.samples = openapi::Samples::as_prism;
  arguments.read.load.takes_later_keywords = true;
}

void add_answer_options(CLI::App& options, MockArguments& arguments) {
  using mock::BadExamples;
  const std::map<std::string, BadExamples> policies{
      {"warn", BadExamples::warn}, {"generate", BadExamples::generate}, {"error", BadExamples::error}};
  options.add_flag("-d,--dynamic", arguments.dynamic, "Values made from the schemas instead of examples");
  options.add_option("--seed", arguments.seed, "Makes those values the same in each run");
  options.add_flag("--errors", arguments.errors, "Answer 500 where the answer would break the document");
  options
      .add_option_function<std::string>(
          "--bad-examples",
          [&arguments, policies](const std::string& word) { arguments.bad_examples = policies.at(word); },
          "Of an example that breaks its schema: send it with a header that says so, send a value of the "
          "schema, or answer 500; default generate, with --errors error")
      ->check(CLI::IsMember({"warn", "generate", "error"}))
      ->type_name("POLICY");
  add_compat_option(options, arguments);
}

/// Slowness and errors on demand.
void add_trouble_options(CLI::App& options, MockArguments& arguments) {
  const auto is_delay = [](const std::string& text) {
    return mock::read_delay(text)
               ? std::string()
               : text + " is no delay: `200`, `100-300` or `lognormal:MEDIAN:SIGMA`, in milliseconds";
  };
  options
      .add_option_function<std::string>(
          "--delay", [&arguments](const std::string& text) { arguments.delay = mock::read_delay(text); },
          "Milliseconds before each answer: `200`, `100-300`, `lognormal:120:0.5`")
      ->check(CLI::Validator(is_delay, "TIME"))
      ->type_name("");
  options
      .add_option("--chaos", arguments.chaos,
                  "Percent of sound requests that are answered with a documented error")
      ->transform(CLI::Validator(
          [](std::string& text) {
            if (text.ends_with('%')) text.pop_back();
            return std::string();
          },
          ""))
      ->check(CLI::Range(0.0, 100.0))
      ->type_name("PERCENT");
  const auto are_faults = [](const std::string& text) {
    return mock::read_faults(text) ? std::string()
                                   : text +
                                         " has to be like `reset=1%,empty=1%,truncated=1%,garbage=1%`, 100 "
                                         "percent together at most";
  };
  options
      .add_option_function<std::string>(
          "--faults", [&arguments](const std::string& text) { arguments.faults = *mock::read_faults(text); },
          "Percent of answers that are spoilt on their way: `reset=1%,empty=1%,truncated=1%,garbage=1%`")
      ->check(CLI::Validator(are_faults, "SHARES"))
      ->type_name("");
}

/// What the mock remembers, and for whom.
void add_state_options(CLI::App& options, MockArguments& arguments) {
  auto* stateless = options.add_flag("--stateless", arguments.stateless, "Remember nothing between requests");
  auto* store = add_store_option(options, arguments.store)->excludes(stateless);
  options
      .add_option("--seed-data", arguments.seed_data,
                  "What collections begin with: a JSON or YAML file with items by collection, or a folder of "
                  "files that are a collection each")
      ->check(CLI::ExistingPath)
      ->type_name("FILE|FOLDER")
      ->allow_extra_args(false)
      ->excludes(store);
  options
      .add_option("--session-header", arguments.session_header,
                  "The header that names a client's own world, default X-Understudy-Session")
      ->check([](const std::string& name) {
        return http::is_token(name) ? std::string() : "`" + name + "` is no name of a header";
      })
      ->type_name("NAME");
  options
      .add_option(
          "--sessions", arguments.sessions,
          "How many of these worlds there may be, default 100; with one more the one that was left alone "
          "the longest goes; 0: none")
      ->check(CLI::Range(0, most_sessions));
  options
      .add_option("--max-items", arguments.max_items,
                  "Items of a collection that are remembered, default 10000; the oldest are forgotten")
      ->check(CLI::Range(1, most_items));
  options
      .add_option("--max-item-bytes", arguments.max_item_bytes,
                  "Bytes of memory for the items of a collection, default 64 MiB; the oldest are forgotten")
      ->check(CLI::Range(1, most_bytes));
}

/// What the mock sends by itself.
void add_sending_options(CLI::App& options, MockArguments& arguments) {
  options.add_flag("--callbacks", arguments.callbacks,
                   "Send the callbacks of operations, and webhooks on demand: to this machine unless other "
                   "machines can call the mock, and to each --allow-host");
  options
      .add_option("--allow-host", arguments.allowed_hosts,
                  "A host that callbacks and webhooks may go to; may be given more than once")
      ->type_name("HOST")
      ->allow_extra_args(false)
      ->needs("--callbacks");
}

}  // namespace

void add_place_options(CLI::App& options, MockArguments& arguments) {
  options.set_help_flag("--help", "Print this help and exit");  // -h is the host, as in Prism
  options.add_option("-p,--port", arguments.port, "Default 4010; 0 takes a free one")
      ->check(CLI::Range(0, 65535));
  options.add_option("-h,--host", arguments.host, "Address or name to listen on, default 127.0.0.1");
}

void add_reading_options(CLI::App& options, MockArguments& arguments) {
  options.add_option("--max-body", arguments.max_body, "Bytes of the largest request body")
      ->check(CLI::Range(0, most_bytes));
  add_body_limits(options, arguments.body_shape);
  add_pattern_limit(options);
  add_transport_options(options, arguments.transport);
  add_formats_option(options, arguments.read.load);
  add_reference_options(options, arguments.read.load);
  add_strict_option(options, arguments.read);
  options.add_flag("--cors,!--no-cors", arguments.cors, "Whether browsers may call it from other origins");
}

void add_compat_option(CLI::App& options, MockArguments& arguments) {
  options
      .add_option_function<std::string>(
          "--compat", [&arguments](const std::string&) { read_as_prism(arguments); },
          "Whose wordings and habits to take on where the specification leaves a choice")
      ->check(CLI::IsMember({"prism"}))
      ->type_name("NAME");
}

void add_looking_options(CLI::App& options, MockArguments& arguments) {
  options.add_flag("--watch,!--no-watch", arguments.watch,
                   "Whether documents are read again when one of their files changes; on unless said");
  add_watch_options(options, arguments.watching);
  options.add_flag("-q,--quiet", arguments.quiet, "No line for each request");
  options.add_flag("-v,--verbose", arguments.verbose, "Print header fields and bodies too");
}

void add_mock_options(CLI::App& options, MockArguments& arguments) {
  options.add_option("SPEC", arguments.specs,
                     "OpenAPI documents, `PREFIX=FILE` to serve one below /PREFIX; without one the APIs that "
                     "are compiled in");
  add_place_options(options, arguments);
  options.add_option("--rate-limit", arguments.rate_limit, "Requests a minute; without it there is no limit")
      ->check(CLI::Range(1, most_requests));
  add_reading_options(options, arguments);
  add_answer_options(options, arguments);
  add_trouble_options(options, arguments);
  add_state_options(options, arguments);
  add_sending_options(options, arguments);
  add_looking_options(options, arguments);
}

mock::Options mock_options(const MockArguments& arguments) {
  mock::Options options;
  options.max_body = arguments.max_body;
  options.body_shape = arguments.body_shape;
  options.requests_per_minute = arguments.rate_limit;
  options.cors = arguments.cors;
  options.stateless = arguments.stateless;
  options.compat = arguments.compat;
  options.bad_examples = arguments.bad_examples;
  options.errors = arguments.errors;
  options.dynamic = arguments.dynamic;
  options.delay = arguments.delay;
  options.chaos = arguments.chaos;
  options.faults = arguments.faults;
  options.sessions = arguments.sessions;
  options.session_header = arguments.session_header;
  options.max_items = arguments.max_items;
  options.max_item_bytes = arguments.max_item_bytes;
  if (arguments.callbacks)
    options.callbacks = mock::Callbacks{http::send_to(arguments.allowed_hosts, is_loopback(arguments.host))};
  options.forward = arguments.forward;
  if (!arguments.seed.empty()) options.seed = mock::seed_of_words(arguments.seed);
  watch(options, arguments.watching, arguments.host);
  return options;
}

}  // namespace understudy::cli
