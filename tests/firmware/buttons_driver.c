/* Reads "time-in-us grounded-pins" lines, looks at the pins so, and prints each press as "pin time". */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "ns_buttons.h"

int main(void) {
    static ns_buttons buttons;
    uint64_t now_us;
    uint32_t grounded;
    char take[8];
    while (scanf("%" SCNu64 " %" SCNu32 " %7s", &now_us, &grounded, take) == 3) {
        ns_press press;
        ns_buttons_look(&buttons, grounded, now_us);
        while (!strcmp(take, "take") && ns_buttons_take(&buttons, &press))
            printf("%d %" PRIu64 "\n", press.pin, press.time_us);
    }
    return 0;
}
