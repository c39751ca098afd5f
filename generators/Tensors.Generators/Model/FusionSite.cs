namespace Tensors.Generators.Model;

/// <summary>A node of the tree that a statement builds.</summary>
/// <param name="Kind">The runtime's name of it: <c>Binary</c>, <c>Leaf</c>, ...</param>
/// <param name="Type">Its type as C# inside the namespace Tensors.</param>
/// <param name="Operation">Its operation, of a kind that has one: a type, or of a comparison the value that the statement writes.</param>
/// <param name="IsMask">Whether it yields truth values.</param>
/// <param name="Written">The operand as the statement writes it: equal texts are taken to be one operand, which is checked when it runs.</param>
/// <param name="Literal">The number, of a scalar that is one at compile time.</param>
/// <param name="Operands">What it is made of; none of what is loaded as it is.</param>
internal sealed record TreeSpec(string Kind, string Type, string Operation, bool IsMask, string Written, string? Literal, EquatableArray<TreeSpec> Operands)
{
    /// <summary>Whether there is anything but numbers in it.</summary>
    public bool HasOperand => Operands.Count == 0 ? Literal is null : Operands.Any(static one => one.HasOperand);
}

/// <summary>A call that is compiled to a loop of its own.</summary>
/// <param name="Place">Where it stands, for the reader: <c>Chains.cs, line 12</c>.</param>
/// <param name="Location">Where it stands, for the compiler.</param>
/// <param name="Text">What it says.</param>
/// <param name="Method">What it calls.</param>
/// <param name="Receiver">What it is called on, with how it is passed: <c>ref global::Map</c>; null for a function of <c>Nd</c>.</param>
/// <param name="Generic">Whether the receiver's type is a parameter of the method the call stands in; it is called <c>G</c> here.</param>
/// <param name="Result">The type that it returns.</param>
/// <param name="Element">The element type of the expression.</param>
/// <param name="Tree">The expression.</param>
internal sealed record FusionSite(
    string Place, string Location, string Text, string Method, string? Receiver, bool Generic, string Result, string Element, TreeSpec Tree);
