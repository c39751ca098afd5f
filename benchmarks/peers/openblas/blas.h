#pragma once
#include <cblas.h>
#include "../common/bench.h"
extern "C" void openblas_set_num_threads(int);
using namespace bench;
