// Feeds one fuzz target the files of a folder with some of their bytes changed, so many times, always the
// same ones: attack FOLDER TIMES.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <vector>

#include "tests/fuzz/input.h"

namespace {

using Bytes = std::vector<char>;

std::vector<Bytes> seeds_of(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
  std::ranges::sort(paths);
  std::vector<Bytes> seeds;
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  std::erase_if(seeds, [](const Bytes& bytes) { return bytes.empty(); });
  return seeds;
}

/// A seed with bytes changed, taken away and doubled, or the front of it before the rest of another one.
Bytes mutated(const std::vector<Bytes>& seeds, std::mt19937& random) {
  const auto below = [&](std::size_t count) { return random() % count; };
  Bytes bytes = seeds[below(seeds.size())];
  for (std::size_t left = below(4) + 1; left > 0 && !bytes.empty(); --left) {
    const auto at = static_cast<std::ptrdiff_t>(below(bytes.size()));
    const auto length =
        std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(below(16)) + 1, std::ssize(bytes) - at);
    const Bytes part(bytes.begin() + at, bytes.begin() + at + length);
    const std::size_t kind = below(5);
    if (kind == 0) bytes[static_cast<std::size_t>(at)] = static_cast<char>(below(256));
    if (kind == 1) bytes[static_cast<std::size_t>(at)] = "\r\n:; ,=&?/%{}[]\"0"[below(17)];
    if (kind == 2) bytes.erase(bytes.begin() + at, bytes.begin() + at + length);
    if (kind == 3) bytes.insert(bytes.begin() + at, part.begin(), part.end());
    if (kind == 4) {
      const Bytes& other = seeds[below(seeds.size())];
      bytes.resize(static_cast<std::size_t>(at));
      bytes.insert(bytes.end(), other.begin() + static_cast<std::ptrdiff_t>(below(other.size())),
                   other.end());
    }
  }
  return bytes;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const std::vector<Bytes> seeds = seeds_of(argv[1]);
  const unsigned long times = std::stoul(argv[2]);
  if (seeds.empty() || times == 0) return 2;
  std::mt19937 random(20'261'122);
  for (unsigned long time = 0; time < times; ++time) {
    const Bytes bytes = mutated(seeds, random);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  }
  std::cout << times << " inputs made of " << seeds.size() << " fed\n";
  return 0;
}
