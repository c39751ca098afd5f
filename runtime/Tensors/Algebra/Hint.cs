namespace Tensors;

/// <summary>The words of operations that exist to be refused: what a mistake binds to, so that the compiler says one thing about it and says it in
/// words of ours.</summary>
internal static class Hint
{
    /// <summary>A value of another element type than its destination.</summary>
    public const string ElementTypes = "the value is of another element type than the tensor. Cast it: x.Assign((y * 2.0).Cast<float>()), or write the number as 0.5f";

    /// <summary>What they do where they are called all the same, by reflection.</summary>
    public static NotSupportedException Error() => new(ElementTypes);
}
