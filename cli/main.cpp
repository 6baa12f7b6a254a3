#include "cli/enter.h"
#include "cli/program.h"

int main(int count, char** words) { return understudy::cli::enter(count, words, understudy::cli::run); }
