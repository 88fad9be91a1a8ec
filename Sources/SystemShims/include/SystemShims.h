#ifndef DABIR_SYSTEM_SHIMS_H
#define DABIR_SYSTEM_SHIMS_H

/// A descriptor that becomes readable (for poll) when process `pid` has ended; -1 where the system has none.
int dabir_watch_process(int pid);

/// Gives free memory of the heap back to the system, where it does not go back by itself.
void dabir_release_memory(void);

#endif
