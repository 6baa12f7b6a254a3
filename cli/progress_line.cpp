#include "cli/progress_line.h"

#include "cli/suggest.h"

namespace understudy::cli {

std::string progress_line(std::string_view step, std::chrono::seconds since, std::size_t width) {
  const std::string time = ", " + std::to_string(since.count()) + " s";
  std::string text = printable(step);
  const std::size_t room = width > time.size() + 3 ? width - time.size() - 3 : 0;
  if (text.size() <= room + 3) return text + time;
  std::size_t cut = room;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
  return text.substr(0, cut) + "..." + time;
}

}  // namespace understudy::cli
