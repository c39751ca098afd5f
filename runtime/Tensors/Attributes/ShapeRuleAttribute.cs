namespace Tensors;

/// <summary>Declares how the shape of an operation's result follows from its operands. Goes on operators, functions, extension members, properties and
/// indexers; an operation without it has a shape the analyzers do not know, and is left to the run-time guards.</summary>
/// <param name="rule">The rule.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class ShapeRuleAttribute(ShapeRule rule) : Attribute
{
    /// <summary>The rule.</summary>
    public ShapeRule Rule { get; } = rule;
}
