namespace Tensors.Generators.Parsing.Json;

/// <summary>The kinds of a JSON value.</summary>
internal enum JsonKind
{
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}

/// <summary>A JSON value that knows where it stands.</summary>
internal sealed class JsonNode(JsonKind kind, int start)
{
    public JsonKind Kind { get; } = kind;

    /// <summary>Where it starts in the text.</summary>
    public int Start { get; } = start;

    /// <summary>Where it ends.</summary>
    public int End { get; set; } = start + 1;

    /// <summary>Whether it was read to its end; what an error cut short is not judged further.</summary>
    public bool IsComplete { get; set; } = kind is not (JsonKind.Array or JsonKind.Object);

    /// <summary>The value of a string, the digits of a number.</summary>
    public string Text { get; set; } = "";

    /// <summary>The elements of an array.</summary>
    public List<JsonNode> Items { get; } = [];

    /// <summary>The members of an object, in order; a name may come twice.</summary>
    public List<JsonMember> Members { get; } = [];

    /// <summary>What it is, for messages.</summary>
    public string Description => Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.True => "true",
        JsonKind.False => "false",
        JsonKind.Number => "the number " + Text,
        JsonKind.String => "the text \"" + Text + "\"",
        JsonKind.Array => "a list",
        _ => "an object",
    };
}

/// <summary>A member of an object: its name, as a node with a place of its own, and its value.</summary>
internal sealed record JsonMember(JsonNode Name, JsonNode Value);
