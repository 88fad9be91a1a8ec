/// Placeholder until the first type of this floor lands.
