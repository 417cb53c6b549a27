package eu.aer.account;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password to be read from a screen, typed once and then replaced: {@code k7mwt-3xq9r-hd4vp-c6znf}, 98 random bits. */
public final class OneTimePassword {

    /** Without letters and digits that are taken for each other. */
    private static final String CHARACTERS = "abcdefghjkmnpqrstvwxyz23456789";

    private static final int GROUPS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUP_LENGTH = 5;

    private OneTimePassword() {}

    static String generate() {
        return generate(GROUPS);
    }

    /** @param groups of 24 random bits each */
    public static String generate(int groups) {
        return generate(RANDOM, groups);
    }

    static String generate(RandomGenerator random, int groups) {
        return IntStream.range(0, groups).mapToObj(group -> group(random)).collect(Collectors.joining("-"));
    }

    private static String group(RandomGenerator random) {
        return random.ints(GROUP_LENGTH, 0, CHARACTERS.length())
                .mapToObj(index -> CHARACTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
