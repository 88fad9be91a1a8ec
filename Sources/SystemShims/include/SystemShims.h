#ifndef DABIR_SYSTEM_SHIMS_H
#define DABIR_SYSTEM_SHIMS_H

/// A descriptor that becomes readable (for poll) when process `pid` has ended; -1 where the system has none.
int dabir_watch_process(int pid);

#endif
