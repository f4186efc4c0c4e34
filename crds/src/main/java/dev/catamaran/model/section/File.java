package dev.catamaran.model.section;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Key;
import dev.catamaran.shape.Matches;
import dev.catamaran.shape.Private;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;
import dev.catamaran.value.FileMode;

/** One file inside the container ({@code resource.md} §3). */
public record File(
        @About("The file's path in the container.") @Key @Size(min = 1, max = 512) @Matches(Grammar.ABSOLUTE_PATH)
        String mountPath,

        @About("What the file holds; all files together at most 512 KiB. Not for secrets.") @Size(max = 262144) @Private
        String content,

        @About("The permission bits.") @Standard("0444") @Matches(Grammar.PERMISSIONS)
        FileMode mode,

        @About("The number of the user that owns it.") @Standard("0") @Range(min = "0", max = "2147483647")
        int uid,

        @About("The number of the group that owns it.") @Standard("0") @Range(min = "0", max = "2147483647")
        int gid) {}
