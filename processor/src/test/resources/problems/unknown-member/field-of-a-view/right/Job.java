class Job {
  void stage() {}

  int getPhase(int of) {
    return of;
  }

  int phase;
}
