/* Why the board started: what a fault has to say is kept over the reset and told at the next hello. */
#ifndef NS_FAULT_H
#define NS_FAULT_H

#include <stdint.h>

/* So many faults in a row, and the package is not started: it may be what brings the board down. */
#define FAULTS_IN_A_ROW 3
/* A fault after so long does not belong to the row of those before. */
#define GOOD_LIFE_US 10000000

/* Once, at start: reads and forgets the causes of the reset. */
void fault_open(void);
const char *fault_reset_text(void);
int fault_wants_safe_start(void);

/* The board has lived for GOOD_LIFE_US. */
void fault_forgive(void);

void fault_entry(void); /* the handler of all faults */

#endif
