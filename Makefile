# The newcomer's way in. Each target does what it needs and no more; CMake's presets are behind all of them.

BUILD := build/release
JOBS ?= $(shell nproc)
PORT ?= 4010
# Outside test data (official suites, real documents), if a folder of it is named or lies beside this one.
TEST_DATA ?= $(or $(UNDERSTUDY_TEST_DATA),$(abspath $(patsubst %/json-schema/tests,%,$(firstword $(wildcard ../*/data/json-schema/tests)))))

.PHONY: build mock test suite agreement parallel corpus corpus-nightly generate bench bench-all bench-report bench-install bench-requests bench-start bench-curves bench-slow bench-memory compare-prism bench-validate bench-generate fuzz test-asan test-tsan coverage attack tidy nightly format clean packages test-packages outside-tools configure

build: configure ## the program, as build/release/understudy
	cmake --build $(BUILD) -j $(JOBS) --target understudy

mock: build ## the five APIs on http://127.0.0.1:4010
	$(BUILD)/understudy mock --port $(PORT)

test: test-packages outside-tools configure ## everything, then all tests
	cmake --build $(BUILD) -j $(JOBS)
	ctest --test-dir $(BUILD) --output-on-failure -j $(JOBS)

suite: test-packages configure ## the official JSON Schema suite, interpreted and compiled
	@test -d "$(TEST_DATA)/json-schema/tests" || { echo "The suite is not there: name its folder with UNDERSTUDY_TEST_DATA=FOLDER"; exit 1; }
	cmake --build $(BUILD) -j $(JOBS) --target test_suite test_suite_compiled
	$(BUILD)/tests/suite/test_suite
	$(BUILD)/tests/suite/test_suite_compiled

parallel: test-packages configure ## 64 clients before one collection for ten seconds, each item looked at
	cmake --build $(BUILD) -j $(JOBS) --target test_mock
	UNDERSTUDY_SECONDS=10 $(BUILD)/tests/mock/test_mock "64 clients create*"

agreement: test-packages outside-tools configure ## our verdicts on 100,000 mutated payloads against ajv's
	@test -f "$(TEST_DATA)/payload/payload_cases.jsonl" || { echo "The payloads are not there: name their folder with UNDERSTUDY_TEST_DATA=FOLDER"; exit 1; }
	cmake --build $(BUILD) -j $(JOBS) --target judge_payloads
	UNDERSTUDY_TEST_DATA="$(TEST_DATA)" node tests/npm/agreement/agree.mjs $(BUILD)/tests/payloads/judge_payloads 100000

# CORPUS=museum takes the documents with that in their name; CORPUS_EXTRA=DIR adds documents of your own.
CORPUS_OPTIONS = --work build/corpus --data "$(TEST_DATA)" $(if $(CORPUS),--part "$(CORPUS)") $(foreach folder,$(CORPUS_EXTRA),--extra "$(folder)")

corpus: test-packages configure ## every document of the test data through generator, compiler, interpreter and mock
	cmake --build $(BUILD) -j $(JOBS) --target corpus
	$(BUILD)/tests/corpus/corpus prepare $(CORPUS_OPTIONS)
	CCACHE_DISABLE=1 ninja -C build/corpus -k 0 -j $(JOBS) || true
	$(BUILD)/tests/corpus/corpus report $(CORPUS_OPTIONS)

corpus-nightly: CORPUS_OPTIONS += --nightly
corpus-nightly: corpus ## the same, with the code of the two largest compiled too

generate: build ## generated/ anew from specs/
	$(BUILD)/understudy generate specs/*.yaml --out generated

# PARTS=requests,starts,curves,slow,memory and the knobs of bench/README.md go through the environment: DURATION=1 TURNS=1 make bench
bench: bench-install ## requests, starts, curves, slow senders and memory, beside other servers; tables and plots
	UNDERSTUDY_TEST_DATA="$(TEST_DATA)" node bench/run.mjs $(BUILD)

bench-start bench-slow bench-memory bench-curves bench-requests: bench-%: ## one part of it
	$(MAKE) bench PARTS=$(patsubst start,starts,$*)

bench-all: bench bench-validate bench-generate ## all that is measured

bench-report: ## the tables of bench/README.md and the plots, from bench/results.json
	node bench/report.mjs --readme

bench-install: test-packages configure
	cmake --build $(BUILD) -j $(JOBS) --target bench_programs
	cd bench && npm ci --no-fund --no-audit
	@sh cmake/install_packages.sh bench/peers/specmatic/packages.txt && cd bench/peers/specmatic && npm ci --no-fund --no-audit --loglevel=error || echo "WARNING: Specmatic or its Java could not be installed; it is left out"

compare-prism: build ## the same requests to Understudy with --compat=prism and to Prism, side by side
	cd bench && npm ci --no-fund --no-audit
	QUIET=1 node bench/prism/compare.mjs $(BUILD)

bench-validate: test-packages configure ## generated code and interpreter against other validators, as ratios
	@sh cmake/install_packages.sh bench/validate/packages.txt
	cd bench/validate && npm ci --no-fund --no-audit
	cmake $(BUILD) -DUNDERSTUDY_BENCH_VALIDATE=ON $(if $(BLAZE_DIR),-DUNDERSTUDY_BLAZE_DIR="$(BLAZE_DIR)")
	cmake --build $(BUILD) -j $(JOBS) --target bench_validate_compiled
	cmake $(BUILD)
	cmake --build $(BUILD) -j $(JOBS) --target bench_validate $(if $(BLAZE_DIR),bench_validate_blaze)
	node bench/validate/run.mjs $(BUILD)

bench-generate: test-packages configure ## generating, against openapi-generator's C++ server
	@test -d "$(TEST_DATA)/real" || { echo "The documents are not there: name their folder with UNDERSTUDY_TEST_DATA=FOLDER"; exit 1; }
	@sh cmake/install_packages.sh bench/generate/packages.txt
	cmake --build $(BUILD) -j $(JOBS) --target understudy
	cd bench/generate && npm ci --no-fund --no-audit
	UNDERSTUDY_TEST_DATA="$(TEST_DATA)" node bench/generate/run.mjs $(BUILD)

# TARGET=bodies runs that one alone; docs/FUZZING.md.
FUZZ_TARGETS := documents references templates mock_templates checks parameters bodies patterns requests
SECONDS_EACH := $(or $(SECONDS),60)

fuzz: test-packages ## libFuzzer on what comes from outside, SECONDS=60 a target
	cmake --preset fuzz -DUNDERSTUDY_TEST_DATA="$(TEST_DATA)"
	cmake --build build/fuzz -j $(JOBS) --target $(addprefix fuzz_,$(or $(TARGET),$(FUZZ_TARGETS)))
	@printf '%s\n' $(or $(TARGET),$(FUZZ_TARGETS)) | xargs -P $(JOBS) -I{} sh tests/fuzz/run.sh "$(CURDIR)/build/fuzz" {} $(SECONDS_EACH) "$(TEST_DATA)"

attack: test-packages configure ## hostile documents, 100,000 mutated requests and a million plain ones
	@test -d "$(TEST_DATA)/hostile" || { echo "The hostile texts are not there: name their folder with UNDERSTUDY_TEST_DATA=FOLDER"; exit 1; }
	cmake --build $(BUILD) -j $(JOBS) --target replay_documents replay_references replay_bodies replay_requests attack_requests understudy
	sh tests/attack/run.sh "$(CURDIR)/$(BUILD)" "$(TEST_DATA)"
	sh tests/attack/memory.sh $(BUILD)

# The folders of code that people write, and the tests that run it in their own process.
WRITTEN := cli generator http json lint mock openapi redis runtime understudy validator
COVERING := cli generator http in_process json lint mock openapi redis runtime validator
space := $(subst ,, )
# CHECKED="json http" takes the tests of those names alone; nothing: all. The folder of `asan` is that of `fuzz`: one build serves both.
test-asan: test-packages ## the tests under AddressSanitizer and UndefinedBehaviorSanitizer
	cmake --preset asan -DUNDERSTUDY_TEST_DATA="$(TEST_DATA)"
	cmake --build build/fuzz -j $(JOBS) $(if $(CHECKED),--target $(addprefix test_,$(CHECKED)))
	ctest --test-dir build/fuzz --output-on-failure -j $(JOBS) $(if $(CHECKED),-R "^($(subst $(space),|,$(strip $(CHECKED))))$$")

test-tsan: test-packages ## the tests under ThreadSanitizer
	cmake --preset tsan -DUNDERSTUDY_TEST_DATA="$(TEST_DATA)"
	cmake --build build/tsan -j $(JOBS) $(if $(CHECKED),--target $(addprefix test_,$(CHECKED)))
	TSAN_OPTIONS=halt_on_error=1 ctest --test-dir build/tsan --output-on-failure -j $(JOBS) $(if $(CHECKED),-R "^($(subst $(space),|,$(strip $(CHECKED))))$$")

# CHECKED as above; COVERAGE_PAGE=FILE.html writes what was reached line by line beside the counts.
coverage: test-packages ## lines and branches of what people write that the tests reach, by gcovr
	cmake --preset coverage -DUNDERSTUDY_TEST_DATA="$(TEST_DATA)"
	cmake --build build/coverage -j $(JOBS) --target $(addprefix test_,$(or $(CHECKED),$(COVERING)))
	find build/coverage -name '*.gcda' -delete
	ctest --test-dir build/coverage --output-on-failure -j $(JOBS) -R "^($(subst $(space),|,$(strip $(or $(CHECKED),$(COVERING)))))$$"
	gcovr --root . --object-directory build/coverage -j $(JOBS) $(foreach folder,$(filter $(WRITTEN),$(or $(CHECKED),$(WRITTEN))),--filter $(folder)/) --exclude-throw-branches \
	  --txt build/coverage/by_file.txt --print-summary $(if $(COVERAGE_PAGE),--html-details "$(COVERAGE_PAGE)") build/coverage

# FILES="json/number.cpp …" takes those alone.
tidy: test-packages configure ## clang-tidy over what people write, by .clang-tidy
	cmake --build $(BUILD) -j $(JOBS) --target understudy_openapi understudy_generator
	@$(or $(and $(FILES),echo $(FILES)),git ls-files $(foreach folder,$(WRITTEN),'$(folder)/*.cpp')) | tr ' ' '\n' \
	  | xargs -P $(JOBS) -n 4 clang-tidy-19 --quiet --extra-arg=-Wno-unknown-warning-option -p $(BUILD) 2>/dev/null && echo "clang-tidy: nothing found"

# What takes longer than a change may wait.
nightly: ## a sanitized run of everything, ten minutes of fuzzing each, clang-tidy, hostile data
	$(MAKE) tidy
	$(MAKE) fuzz SECONDS=600
	$(MAKE) test-asan
	$(MAKE) test-tsan
	$(MAKE) attack

format: ## clang-format over what people write
	git ls-files '*.h' '*.cpp' ':!generated' | xargs clang-format-19 -i

clean:
	rm -rf $(BUILD)

configure: packages
	cmake --preset release -DUNDERSTUDY_TEST_DATA="$(TEST_DATA)"

packages:
	@sh cmake/install_packages.sh cmake/packages.txt

test-packages:
	@sh cmake/install_packages.sh cmake/packages.txt cmake/packages-test.txt

# Tools that are not ours, for the tests that compare with them. Without a network those tests are missing, loudly.
outside-tools:
	@cd tests/npm && npm ci --no-fund --no-audit --loglevel=error \
	  || echo "WARNING: npm could not install the outside tools of tests/npm; the tests that need them do not run"
