#include "mock/mock.h"
#include <yaml-cpp/yaml.h>
#include <httplib.h>
#include "http/serve.h"
#include "runtime/api.h"
