#include "mock/store/shared.h"

#include <algorithm>

namespace understudy::mock {

namespace {

/// Others may count at the same time.
void raise(std::atomic<std::uint64_t>& counter, std::uint64_t least) {
  std::uint64_t before = counter.load();
  while (before < least && !counter.compare_exchange_weak(before, least)) {
  }
}

}  // namespace

Shared::Shared(Store& store, std::shared_ptr<Sharing> sharing)
    : store_(store), sharing_(std::move(sharing)), told_(store.shelves().size()) {
  for (const auto& shelf : store.shelves()) shelf->items.start_notes();
}

Mark Shared::mark() {
  const std::shared_lock lock(store_.mutex());
  return mark_;
}

/// Whoever waited while one asked, and came before it began to ask, takes its answer.
FromStore<bool> Shared::catch_up() {
  const std::uint64_t before = fetches_.load();
  const std::lock_guard gate(gate_);
  if (fetches_.load() > before) return last_fetch_;
  ++fetches_;
  last_fetch_ = fetch();
  return last_fetch_;
}

FromStore<bool> Shared::fetch() {
  for (int round = 0; round < 3; ++round) {
    const Mark known = mark();
    const auto news = sharing_->news(known);
    if (!news) return tl::unexpected(news.error());
    if (news->changes.empty() && !news->is_whole) return true;
    const std::unique_lock lock(store_.mutex());
    if (learn(*news, known)) return true;
  }
  return tl::unexpected<std::string>("the shared store begins anew again and again");
}

/// Makes the changes that are new; false where others of this mock learned so much since it asked that the
/// news do not fit. The caller holds the store's mutex alone.
bool Shared::learn(const News& news, const Mark& asked) {
  const bool goes_on = news.from.life == mark_.life && news.from.number <= mark_.number;
  if (news.is_whole ? mark_ != asked : !goes_on) return false;
  if (news.is_whole) begin_anew(news);
  for (std::uint64_t i = mark_.number - news.from.number; i < news.changes.size(); ++i) {
    for (const ShelfChange& change : changes_of(news.changes[i])) repeat(change);
    ++mark_.number;
  }
  return true;
}

void Shared::begin_anew(const News& news) {
  auto memories = news.snapshot ? memories_of(*news.snapshot) : std::map<std::string, ShelfMemory>();
  knows_all_ = true;
  for (const auto& [name, memory] : memories) knows_all_ = knows_all_ && store_.find(name) != nullptr;
  for (std::size_t i = 0; i < told_.size(); ++i) {
    Shelf& shelf = *store_.shelves()[i];
    const auto memory = memories.find(shelf.plan.name);
    const bool is_known = memory != memories.end();
    shelf.items = is_known ? Collection(memory->second.memory, shelf.items.room()) : shelf.seeds;
    shelf.items.start_notes();
    shelf.counter = told_[i] = is_known ? memory->second.counter : shelf.seeds.all().size();
  }
  mark_ = news.from;
}

void Shared::repeat(const ShelfChange& change) {
  knows_all_ = knows_all_ && store_.find(change.shelf) != nullptr;
  for (std::size_t i = 0; i < told_.size(); ++i) {
    Shelf& shelf = *store_.shelves()[i];
    if (shelf.plan.name != change.shelf) continue;
    for (const Edit& edit : change.edits) {
      shelf.items.repeat(edit, shelf.seeds);
      if (edit.kind == Edit::Kind::restore) shelf.counter = told_[i] = 0;
    }
    raise(shelf.counter, change.counter);
    told_[i] = std::max(told_[i], change.counter);
  }
}

/// What this mock changed and has not told.
std::vector<ShelfChange> Shared::changes() {
  std::vector<ShelfChange> changes;
  for (std::size_t i = 0; i < told_.size(); ++i) {
    Shelf& shelf = *store_.shelves()[i];
    ShelfChange change{shelf.plan.name, shelf.counter.load(), shelf.items.take_notes()};
    if (change.edits.empty() && change.counter == told_[i]) continue;
    told_[i] = change.counter;
    changes.push_back(std::move(change));
  }
  return changes;
}

std::string Shared::snapshot() const {
  std::map<std::string, ShelfMemory> memories;
  for (const auto& shelf : store_.shelves()) {
    memories[shelf->plan.name] = {shelf->counter.load(), shelf->items.memory()};
  }
  return snapshot_of(memories);
}

FromStore<bool> Turn::begin() {
  for (int round = 0; round < 3; ++round) {
    const Mark known = shared_.mark();
    const auto news = shared_.sharing_->begin(known);
    if (!news) return tl::unexpected(news.error());
    is_open_ = true;
    alone_.lock();
    if (shared_.learn(*news, known)) return save_where_long(*news);
    alone_.unlock();
    shared_.sharing_->release();
    is_open_ = false;
  }
  return tl::unexpected<std::string>("the shared store begins anew again and again");
}

FromStore<bool> Turn::save_where_long(const News& news) {
  if (news.length < Shared::most_changes || !shared_.knows_all_) return true;
  return shared_.sharing_->save(shared_.mark_, shared_.snapshot());
}

FromStore<bool> Turn::publish() {
  const std::vector<ShelfChange> changes = shared_.changes();
  if (changes.empty()) {
    is_open_ = false;
    shared_.sharing_->release();
    return true;
  }
  const auto text = change_text(changes);
  if (!text) return tl::unexpected<std::string>("the change cannot be shared, as it is not UTF-8");
  const auto published = shared_.sharing_->publish(shared_.mark_, *text);
  if (!published) return published;
  is_open_ = false;
  ++shared_.mark_.number;
  return true;
}

Turn::Turn(Shared& shared)
    : shared_(shared), turn_(shared.turns_), alone_(shared.store_.mutex(), std::defer_lock) {}

Turn::~Turn() {
  if (!is_open_) return;
  shared_.mark_ = {};
  shared_.sharing_->release();
}

}  // namespace understudy::mock
