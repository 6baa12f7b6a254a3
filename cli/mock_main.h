#pragma once

namespace understudy::cli {

/// The `main` of a mock of one's own: `understudy mock` as a program, which serves what `compiled_apis`
/// (cli/compiled_apis.h) gives where no document is named. Whoever links it defines that function;
/// `understudy_add_mock` does.
int mock_main(int count, char** words);

}  // namespace understudy::cli
