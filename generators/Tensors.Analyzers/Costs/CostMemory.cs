using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Costs;

/// <summary>A method's cost, and the declarations whose bodies it was read from: its own and those of all it calls.</summary>
/// <param name="Cost">The cost.</param>
/// <param name="Reads">The declarations.</param>
/// <param name="IsCircular">Whether it calls itself, by whatever way: then this is its cost where it is asked for, and not as a part of another.</param>
internal sealed record CountedCost(Cost Cost, ImmutableArray<SyntaxNode> Reads, bool IsCircular);

/// <summary>Costs that outlive their compilation. While someone types, each keystroke is a new compilation that differs in one body; to count a method with a budget
/// anew, the compiler would bind all it calls. What is remembered is source text and numbers, no symbols, so that no compilation is kept alive.</summary>
/// <remarks>A cost is carried over where nothing but bodies differs (<see cref="BodyEdits"/>) and none of the bodies it was read from does. Costs under type arguments
/// are not remembered.</remarks>
internal sealed class CostMemory
{
    // Projects that someone works in at a time, twice: the compiler's view and that of the generator, which come in turns.
    private const int MostMemories = 8;

    private static readonly List<CostMemory> Recent = new();

    private readonly string? _assembly;
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<WeakReference<MetadataReference>> _references;
    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly ConcurrentDictionary<SyntaxNode, CountedCost> _costs = new();

    private CostMemory(Compilation compilation)
    {
        _assembly = compilation.AssemblyName;
        _options = compilation.Options;
        _references = compilation.References.Select(static r => new WeakReference<MetadataReference>(r)).ToImmutableArray();
        _trees = compilation.SyntaxTrees.ToImmutableArray();
    }

    /// <summary>The memory of a compilation, with what the latest one like it left.</summary>
    public static CostMemory Of(Compilation compilation)
    {
        var memory = new CostMemory(compilation);
        CostMemory[] recent;
        lock (Recent)
        {
            recent = Recent.ToArray();
        }

        foreach (CostMemory before in recent)
        {
            if (memory.Take(before))
            {
                lock (Recent)
                {
                    Recent.Remove(before);
                }

                break;
            }
        }

        lock (Recent)
        {
            Recent.Insert(0, memory);
            if (Recent.Count > MostMemories)
            {
                Recent.RemoveAt(MostMemories);
            }
        }

        return memory;
    }

    public CountedCost? Recall(SyntaxNode declaration) => _costs.TryGetValue(declaration, out CountedCost? cost) ? cost : null;

    public void Keep(SyntaxNode declaration, CountedCost cost) => _costs.TryAdd(declaration, cost);

    /// <summary>Takes over what still holds; false where the other compilation is not this one before an edit of bodies.</summary>
    private bool Take(CostMemory before)
    {
        if (before._assembly != _assembly || before._trees.Length != _trees.Length || !before._options.Equals(_options) || !SameReferences(before))
        {
            return false;
        }

        var edits = new BodyEdits();
        for (int i = 0; i < _trees.Length; i++)
        {
            if (before._trees[i] != _trees[i] && !edits.Add(before._trees[i], _trees[i]))
            {
                return false;
            }
        }

        foreach (KeyValuePair<SyntaxNode, CountedCost> entry in before._costs)
        {
            if (edits.Carry(entry.Key) is { } declaration && edits.Carry(entry.Value) is { } cost)
            {
                _costs.TryAdd(declaration, cost);
            }
        }

        return true;
    }

    // Held weakly: a reference to another project is its whole compilation.
    private bool SameReferences(CostMemory before) => before._references.Length == _references.Length && before._references.Zip(
        _references, static (a, b) => a.TryGetTarget(out MetadataReference? old) && b.TryGetTarget(out MetadataReference? now) && ReferenceEquals(old, now)).All(static same => same);
}
