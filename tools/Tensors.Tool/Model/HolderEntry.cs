namespace Tensors.Tool.Model;

/// <summary>Something that holds tensors: one value of a struct, one instance of a class, the static fields of a type, or a block made in a method.</summary>
/// <param name="Name">With its namespace.</param>
/// <param name="Kind"><see cref="Struct"/>, <see cref="Class"/>, <see cref="Statics"/> or <see cref="Owned"/>.</param>
/// <param name="Bytes">All of it, with what it owns elsewhere.</param>
/// <param name="Root">Whether no other holder contains it.</param>
/// <param name="Parts">What it is made of; their bytes add up to <paramref name="Bytes"/>.</param>
/// <param name="NotCounted">Fields whose size is known at run time only.</param>
/// <param name="At">Where it is declared or made.</param>
internal sealed record HolderEntry(
    string Name, string Kind, long Bytes, bool Root, IReadOnlyList<PartEntry> Parts, IReadOnlyList<string> NotCounted, string? At = null)
{
    public const string Struct = "struct";

    public const string Class = "class";

    public const string Statics = "statics";

    public const string Owned = "owned";
}

/// <summary>One part of a holder.</summary>
/// <param name="Name">The field.</param>
/// <param name="Type">As C# writes it.</param>
/// <param name="Bytes">In place, or what it owns.</param>
/// <param name="Holds">The declared tensor or holder that lies there, with its namespace; null for anything else.</param>
internal sealed record PartEntry(string Name, string Type, long Bytes, string? Holds = null);
