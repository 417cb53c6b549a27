package eu.aer.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Admits each key so many times in a period. Remembers a bounded number of keys, the least recently seen is forgotten first. */
class RateLimit {

    private record Period(Instant end, int admitted) {}

    private final int allowed;
    private final Duration length;
    private final Clock clock;
    private final Map<String, Period> periods;

    RateLimit(int allowed, Duration length, int remembered, Clock clock) {
        this.allowed = allowed;
        this.length = length;
        this.clock = clock;
        this.periods = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Period> eldest) {
                return size() > remembered;
            }
        };
    }

    synchronized boolean admits(String key) {
        var now = clock.instant();
        var period = periods.get(key);
        if (period == null || !now.isBefore(period.end())) {
            period = new Period(now.plus(length), 0);
        }
        var admitted = period.admitted() < allowed;
        periods.put(key, admitted ? new Period(period.end(), period.admitted() + 1) : period);
        return admitted;
    }
}
