/* The error table, readable by index. */
#include "ns_error.h"

#include <stddef.h>

struct row {
    const char *name;
    int code;
    const char *text;
};

#define NS_ERROR_ROW(name, code, text) {#name, code, text},
static const struct row rows[] = {NS_ERRORS(NS_ERROR_ROW)};
#undef NS_ERROR_ROW

int ns_error_row(int i, const char **name, int *code, const char **text) {
    if (i < 0 || (size_t)i >= sizeof rows / sizeof rows[0]) return 0;
    *name = rows[i].name;
    *code = rows[i].code;
    *text = rows[i].text;
    return 1;
}
