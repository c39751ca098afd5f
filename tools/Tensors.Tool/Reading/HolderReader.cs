using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Engine;
using Tensors.Tool.Model;

namespace Tensors.Tool.Reading;

/// <summary>What holds tensors: structs and classes with such fields, static fields, and blocks that methods make for themselves.</summary>
internal sealed class HolderReader(CostEngine engine, Places places)
{
    private readonly KnownTypes _known = engine.Known;
    private readonly Footprints _footprints = new(engine);
    private readonly Dictionary<ITypeSymbol, bool> _touches = new(SymbolEqualityComparer.Default);

    // Types that refer to each other: those under way with their depths, those that are false as far as the circle was walked, and the lowest depth left out.
    private readonly Dictionary<ITypeSymbol, int> _open = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, int> _pending = new(SymbolEqualityComparer.Default);
    private int _without = int.MaxValue;

    public IReadOnlyList<HolderEntry> Read(IReadOnlyList<INamedTypeSymbol> types, IEnumerable<IMethodSymbol> methods)
    {
        var holders = new List<HolderEntry>();
        foreach (INamedTypeSymbol type in types.Where(t => !t.IsGenericType && !_known.Declared.IsDeclared(t)))
        {
            if (type.TypeKind is TypeKind.Struct or TypeKind.Class && !type.IsStatic && Footprint(type) is { } instance)
            {
                holders.Add(Entry(Names.Of(type), type.IsValueType ? HolderEntry.Struct : HolderEntry.Class, instance, places.Of(type)));
            }

            Footprint statics = _footprints.OfStatics([type]);
            if (statics.Parts.Any(p => Touches(p.Field.Type)))
            {
                holders.Add(Entry($"static {Names.Of(type)}", HolderEntry.Statics, statics, places.Of(type)));
            }
        }

        holders.AddRange(methods.SelectMany(MadeIn));
        HashSet<string> contained = [.. holders.SelectMany(static h => h.Parts).Select(static p => p.Holds).OfType<string>()];
        return [.. holders.Select(h => h with { Root = !contained.Contains(h.Name) }).OrderBy(static h => h.Name, StringComparer.Ordinal).ThenBy(static h => h.At, StringComparer.Ordinal)];
    }

    private Footprint? Footprint(INamedTypeSymbol type)
    {
        Footprint footprint = _footprints.Of(type);
        return footprint.Parts.Any(p => Touches(p.Field.Type)) ? footprint : null;
    }

    private HolderEntry Entry(string name, string kind, Footprint footprint, string? at)
    {
        List<PartEntry> parts = [.. footprint.Parts.Select(p => new PartEntry((p.Field.AssociatedSymbol ?? p.Field).Name, Names.Short(p.Field.Type), p.Bytes, Holds(p.Field.Type)))];
        long rest = footprint.Bytes - parts.Sum(static p => p.Bytes);
        if (rest > 0)
        {
            parts.Add(new PartEntry(kind == HolderEntry.Class ? "(header, references, padding)" : "(other fields, padding)", string.Empty, rest, null));
        }

        return new HolderEntry(name, kind, footprint.Bytes, true, parts, [.. footprint.NotCounted.Select(static f => (f.AssociatedSymbol ?? f).Name)], at);
    }

    /// <summary>Whether a type has to do with tensors: is one, contains one, owns one.</summary>
    public bool Touches(ITypeSymbol? type)
    {
        if (type is null)
        {
            return false;
        }

        if (_touches.TryGetValue(type, out bool known))
        {
            return known;
        }

        if (_open.TryGetValue(type, out int lowest) || _pending.TryGetValue(type, out lowest))
        {
            _without = Math.Min(_without, lowest);
            return false;
        }

        (int depth, int outer) = (_open.Count, _without);
        _without = int.MaxValue;
        _open.Add(type, depth);
        bool touches = Look(type);
        _open.Remove(type);
        if (touches || _without >= depth)
        {
            // The circle is closed: what hung on it is as false as its head, or asked again.
            foreach (ITypeSymbol member in touches ? [] : _pending.Keys.ToArray())
            {
                _touches[member] = false;
            }

            _pending.Clear();
            _without = outer;
            return _touches[type] = touches;
        }

        _pending[type] = _without;
        _without = Math.Min(_without, outer);
        return false;
    }

    private bool Look(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol array => Touches(array.ElementType),
            INamedTypeSymbol { IsReferenceType: true } named when IsOwner(named) => true,
            { IsValueType: true } => _known.Declared.IsDeclared(type) || _known.Layouts.Of(type) is { HasTensor: true },
            INamedTypeSymbol { TypeKind: TypeKind.Class } named when SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, _known.Compilation.Assembly) => Footprint(named) is not null,
            _ => false,
        };

    private static bool IsOwner(INamedTypeSymbol type) => type is { TypeArguments.Length: 1, ContainingAssembly.Name: "Tensors" } && type.TypeArguments[0].IsValueType;

    /// <summary>The tensor or holder behind a field.</summary>
    private string? Holds(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Holds(array.ElementType),
        INamedTypeSymbol { IsReferenceType: true } named when IsOwner(named) => Holds(named.TypeArguments[0]),
        _ => Touches(type) ? Names.Of(type) : null,
    };

    /// <summary>Blocks that a method makes and neither returns nor puts into a field: those are counted with the field that keeps them.</summary>
    private IEnumerable<HolderEntry> MadeIn(IMethodSymbol method)
    {
        int number = 0;
        IOperation? body = _known.Bodies.Of(method);
        foreach (IObjectCreationOperation creation in body?.Descendants().OfType<IObjectCreationOperation>() ?? [])
        {
            if (creation is not { Type: INamedTypeSymbol { IsReferenceType: true } type } || !IsOwner(type) || IsKept(creation, body!)
                || engine.Declarations.Of(creation.Constructor) is not { Word: CostWord.Alloc or CostWord.Copy })
            {
                continue;
            }

            long bytes = engine.OfStatement(method, ImmutableArray.Create<IOperation>(creation), creation).Alloc.Bytes;
            string name = $"{Names.Short(type)} in {Names.Of(method)}{(++number == 1 ? string.Empty : $" #{number}")}";
            yield return new HolderEntry(name, HolderEntry.Owned, bytes, true, [new PartEntry("Value", Names.Short(type.TypeArguments[0]), bytes, Holds(type.TypeArguments[0]))], [], places.Of(creation.Syntax));
        }
    }

    private static bool IsKept(IOperation creation, IOperation body) => GoesOut(creation)
        || (LocalOf(creation) is { } local && body.Descendants().OfType<ILocalReferenceOperation>().Any(r => SymbolEqualityComparer.Default.Equals(r.Local, local) && GoesOut(r)));

    /// <summary>Whether a value is returned or put into a field or property where it stands.</summary>
    private static bool GoesOut(IOperation value) => Receiver(value) switch
    {
        (IAssignmentOperation { Target: IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation } assignment, var from) => assignment.Value == from,
        (IReturnOperation, _) => true,
        _ => false,
    };

    /// <summary>The local that a value is put into.</summary>
    private static ILocalSymbol? LocalOf(IOperation value) => Receiver(value) switch
    {
        (IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }, _) => declarator.Symbol,
        (IAssignmentOperation { Target: ILocalReferenceOperation target } assignment, var from) when assignment.Value == from => target.Local,
        _ => null,
    };

    /// <summary>What takes a value, past operators that hand it on, and what of it is taken.</summary>
    private static (IOperation? Taker, IOperation Taken) Receiver(IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation or ITupleOperation or ICoalesceOperation or IConditionalOperation { Type: not null })
        {
            value = value.Parent;
        }

        return (value.Parent, value);
    }
}
