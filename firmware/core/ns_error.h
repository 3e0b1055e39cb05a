/* The core's refusals: one table, from which C gets its codes and Python its names and sentences. */
#ifndef NS_ERROR_H
#define NS_ERROR_H

/* Every function of the core that can refuse returns one of these (negative) or NS_OK.
 * A row: name, code, what it means to a person. Codes are on the wire: never renumber, only append. */
#define NS_ERRORS(ROW)                                                                      \
    ROW(OK, 0, "no error")                                                                  \
    ROW(TRUNCATED, -1, "the data ends before it should")                                    \
    ROW(MAGIC, -2, "these bytes are not a package")                                         \
    ROW(VERSION, -3, "the format is newer than this firmware understands")                  \
    ROW(CRC, -4, "the checksum does not fit the data")                                      \
    ROW(SECTION, -5, "a section of the package is missing, doubled or out of place")        \
    ROW(LAYOUT, -6, "an offset or size in the package points outside of it")                \
    ROW(UNSUPPORTED, -7, "an operator or feature is not known to this firmware")            \
    ROW(SHAPE, -8, "the sizes inside the package do not fit each other")                    \
    ROW(RANGE, -9, "a parameter is outside its allowed range")                              \
    ROW(ARENA, -10, "the network needs more memory than the board has")                     \
    ROW(TOO_BIG, -11, "the package is larger than a slot")                                  \
    ROW(STATE, -12, "the request does not fit what the board is doing")                     \
    ROW(BAD_REQUEST, -13, "the request is malformed")                                       \
    ROW(UNKNOWN_REQUEST, -14, "the board does not know this request")                       \
    ROW(FLASH, -15, "the flash did not take what was written")                              \
    ROW(NO_PACKAGE, -16, "there is no package on the board")                                \
    ROW(CHECK_FAILED, -17, "the check windows gave other scores than they must")            \
    ROW(NO_SENSOR, -18, "the board has no such sensor")                                     \
    ROW(BUSY, -19, "the board is still busy with the request before")                       \
    ROW(SCRATCH, -20, "the working memory given is too small")                              \
    ROW(MICROCODE, -21, "the motion sensor has not got its microcode yet")                  \
    ROW(FAULTED, -22, "the model was not started, because the board failed several times in a row")

#define NS_ERROR_ROW(name, code, text) NS_E_##name = (code),
enum ns_error { NS_ERRORS(NS_ERROR_ROW) NS_ERROR_END_ };
#undef NS_ERROR_ROW

#define NS_OK 0

#ifdef _WIN32
#define NS_API __declspec(dllexport)
#else
#define NS_API __attribute__((visibility("default")))
#endif

/* Row i of the table, for the host: returns 0 past the end. */
NS_API int ns_error_row(int i, const char **name, int *code, const char **text);

#endif
