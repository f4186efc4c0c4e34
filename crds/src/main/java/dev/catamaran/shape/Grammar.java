package dev.catamaran.shape;

/** The forms of text in the resource ({@code resource.md}, "Types"), each with the words that mend a wrong one. */
public enum Grammar {
    /** A name that both hulls take: {@code --} is reserved for derived names. */
    LABEL("^[a-z0-9](-?[a-z0-9])*$", "use a-z, 0-9 and single '-'", "data"),
    /** The name of an object in the same namespace. */
    REFERENCE(
            "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "use a-z, 0-9, '-' and '.'", "name"),
    /** A path inside the container. {@code ..} is refused by a rule of its own. */
    ABSOLUTE_PATH("^/[^\\x00]*$", "start with /, without ..", "/data"),
    /** A variable's name as Kubernetes takes it. */
    VARIABLE(
            "^[-._a-zA-Z][-._a-zA-Z0-9]*$",
            "use letters, digits, '-', '_' and '.', not starting with a digit",
            "LEVEL"),
    /** An IANA service name: at least one letter. */
    PORT_NAME(
            "^([0-9]+-)*[0-9]*[a-z]([a-z0-9]|-[a-z0-9])*$",
            "use a-z, 0-9 and single '-', with at least one letter",
            "http"),
    /** A Linux capability, without its prefix. */
    CAPABILITY(
            "^(ALL|[A-Z][A-Z_]*)$",
            "write it without CAP_, in capitals, such as NET_BIND_SERVICE, or ALL",
            "NET_BIND_SERVICE"),
    /** A file's permission bits: no bit above them, which a file of a ConfigMap cannot have. */
    PERMISSIONS("^0[0-7]{3}$", "write 0 and three octal digits in quotes, such as \"0444\"", "\"0444\""),
    /** A signal by name. */
    SIGNAL("^SIG[A-Z0-9+-]+$", "write it with SIG, such as SIGTERM", "SIGTERM"),
    /** An engine's address. */
    ENDPOINT(
            "^(tcp://[^/\\s]+:[0-9]+|unix:///\\S+)$",
            "write tcp://HOST:PORT or unix:///PATH",
            "unix:///var/run/docker.sock"),
    /** The name of an HTTP header. */
    HEADER("^[-A-Za-z0-9]+$", "use letters, digits and '-'", "Accept"),
    /** The path of a field in the resource, in the form that notes use. */
    FIELD_PATH("^spec\\..+$", "write the path as the report shows it, such as spec.env[DB].value", "spec.stop.signal");

    private final String pattern;
    private final String fix;
    private final String example;

    Grammar(String pattern, String fix, String example) {
        this.pattern = pattern;
        this.fix = fix;
        this.example = example;
    }

    /** The regular expression, anchored. */
    public String pattern() {
        return pattern;
    }

    /** What to write instead. */
    public String fix() {
        return fix;
    }

    /** One text of that form, as it is written in YAML. */
    public String example() {
        return example;
    }
}
