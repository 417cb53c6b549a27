package eu.aer.project.call;

import eu.aer.project.Theme;
import java.util.List;

/** As much of a live call as choosing among all of them needs. */
public record ListedCall(
        long id,
        Direction direction,
        String programme,
        List<Theme> topics,
        List<String> countries,
        List<PartnerType> types,
        Course course) {}
