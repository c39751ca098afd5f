using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>The methods that are being counted, from the one that was asked for to the innermost callee.</summary>
internal sealed class CallChain
{
    private const int LongestChain = 64;

    private readonly CallChain? _caller;
    private readonly IMethodSymbol? _method;
    private readonly int _length;
    private readonly HashSet<SyntaxNode> _read = new();
    private readonly CallChain _root;
    private Dictionary<MethodKey, CountedCost>? _cut;
    private bool _isCut;

    private CallChain(CallChain? caller, IMethodSymbol? method)
    {
        _caller = caller;
        _method = method;
        _length = caller is null ? 0 : caller._length + 1;

        // The empty chain is everybody's: a root is the first method on it.
        _root = caller?._caller is null ? this : caller._root;
    }

    public static CallChain Empty { get; } = new(null, null);

    /// <summary>The declarations whose bodies were read to count the method at the end of the chain: what its cost hangs on.</summary>
    public IReadOnlyCollection<SyntaxNode> Read => _read;

    /// <summary>Whether nobody calls: a count begins here.</summary>
    public bool IsEmpty => _caller is null;

    /// <summary>Whether the cost of the method at the end hangs on where the count began: somewhere in it, a circle was cut.</summary>
    public bool IsCut => _isCut;

    public bool IsTooLong => _length >= LongestChain;

    public CallChain With(IMethodSymbol method) => new(this, method.OriginalDefinition);

    /// <summary>Notes what was read. The empty chain is everybody's, and counts nothing.</summary>
    public void Reads(IEnumerable<SyntaxNode> declarations)
    {
        if (_caller is not null)
        {
            _read.UnionWith(declarations);
        }
    }

    /// <summary>A call was not followed, because it leads back into the chain or the chain is too long. Whatever is on the way there would be counted otherwise if it
    /// were asked for itself, or from elsewhere.</summary>
    public void Cut()
    {
        for (CallChain? link = this; link?._caller is not null; link = link._caller)
        {
            link._isCut = true;
        }
    }

    /// <summary>What was counted below a cut, for the rest of this count only: a circle of methods is walked once, not once for every way through it.</summary>
    public CountedCost? RecallCut(MethodKey key) => _root._cut is { } cut && cut.TryGetValue(key, out CountedCost? cost) ? cost : null;

    public void KeepCut(MethodKey key, CountedCost cost) => (_root._cut ??= new())[key] = cost;

    public bool Contains(IMethodSymbol method)
    {
        for (CallChain? link = this; link is not null; link = link._caller)
        {
            if (KnownTypes.Same(link._method, method.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
