package dev.catamaran.rule;

import dev.catamaran.model.Spec;
import dev.catamaran.model.section.Volume;
import dev.catamaran.rule.Rule.Offence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a claim cannot become: storage does not change its identity and does not shrink. */
final class ClaimRules {
    private static final String SAME =
            "(has(self.%1$s) ? self.%1$s : '%2$s') == (has(oldSelf.%1$s) ? oldSelf.%1$s : '%2$s')";

    private record Change(String path, Volume.Claim before, Volume.Claim after) {}

    private ClaimRules() {}

    static List<Rule<Spec>> all() {
        return List.of(
                new Rule<>(
                        "volumes[].claim",
                        "",
                        Optional.of(SAME.formatted("name", "") + " && " + SAME.formatted("storageClass", "") + " && "
                                + SAME.formatted("accessMode", "ReadWriteOnce")),
                        "name, storageClass and accessMode of a claim cannot change:"
                                + " add a volume with another name and copy the data",
                        List.of(),
                        new Rule.Changing<>(ClaimRules::identities)),
                new Rule<>(
                        "volumes[].claim",
                        ".size",
                        Optional.of("quantity(string(self.size)).compareTo(quantity(string(oldSelf.size))) >= 0"),
                        "a claim cannot shrink from %s to %s:"
                                + " keep the size, or add a volume with another name and copy the data",
                        List.of("string(oldSelf.size)", "string(self.size)"),
                        new Rule.Changing<>(ClaimRules::shrunk)));
    }

    private static List<Offence> identities(Spec before, Spec after) {
        return changes(before, after).stream()
                .filter(change -> !change.before().name().equals(change.after().name())
                        || !change.before().storageClass().equals(change.after().storageClass())
                        || change.before().accessMode() != change.after().accessMode())
                .map(change -> Offence.at(change.path(), ""))
                .toList();
    }

    private static List<Offence> shrunk(Spec before, Spec after) {
        return changes(before, after).stream()
                .filter(change ->
                        change.after().size().compareTo(change.before().size()) < 0)
                .map(change -> new Offence(
                        change.path() + ".size",
                        "",
                        List.of(
                                change.before().size().toString(),
                                change.after().size().toString())))
                .toList();
    }

    private static List<Change> changes(Spec before, Spec after) {
        var changes = new ArrayList<Change>();
        for (var older : before.attachments().volumes()) {
            for (var newer : after.attachments().volumes()) {
                if (older.name().equals(newer.name())
                        && older.source() instanceof Volume.Claim was
                        && newer.source() instanceof Volume.Claim is) {
                    changes.add(new Change("spec.volumes[" + newer.name() + "].claim", was, is));
                }
            }
        }
        return List.copyOf(changes);
    }
}
