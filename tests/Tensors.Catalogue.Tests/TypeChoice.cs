using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tensors.Catalogue.Tests;

/// <summary>Concrete types for the type parameters of one operation: dtypes, tensor types, nodes, kernels and layouts that fit their constraints, by chance
/// where several do.</summary>
internal sealed class TypeChoice(Compilation compilation, Given given, IMethodSymbol operation, Random random)
{
    private static readonly string[] Lanes = ["float", "double"];

    private readonly Dictionary<ITypeSymbol, ITypeSymbol> _chosen = new(SymbolEqualityComparer.Default);

    /// <summary>The sizes of tensor types that are chosen from now on.</summary>
    public IReadOnlyList<int>? Dims { get; set; }

    /// <summary>The memory order they have; null where any will do.</summary>
    public bool? Columns { get; set; }

    /// <summary>Whether tensors live in registers.</summary>
    public bool InRegisters { get; set; }

    /// <summary>Other sizes for one tensor; null for those of the others.</summary>
    public Func<ITypeParameterSymbol, IReadOnlyList<int>?> DimsOf { get; set; } = static _ => null;

    public void Set(ITypeSymbol parameter, ITypeSymbol type) => _chosen[parameter] = type;

    public INamedTypeSymbol Declared(DeclaredTensor tensor) => compilation.GetTypeByMetadataName(tensor.Name)!;

    public DeclaredTensor? DeclaredOf(ITypeSymbol type) => given.Named(type.Name);

    /// <summary>A type with everything in it chosen.</summary>
    public ITypeSymbol Of(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => _chosen.TryGetValue(parameter, out ITypeSymbol? known) ? known : Choose(parameter),
        IArrayTypeSymbol array => compilation.CreateArrayTypeSymbol(Of(array.ElementType), array.Rank),
        INamedTypeSymbol { IsGenericType: true } named when named.TypeArguments.Length > 0 => named.OriginalDefinition.Construct([.. named.TypeArguments.Select(Of)]),
        _ => type,
    };

    private ITypeSymbol Choose(ITypeParameterSymbol parameter)
    {
        ITypeSymbol type = Find(parameter) ?? throw new NoSynthesizerException($"no type for {parameter.Name} of {Operations.NameOf(operation)}");
        _chosen[parameter] = type;
        return type;
    }

    private ITypeSymbol? Find(ITypeParameterSymbol parameter)
    {
        IReadOnlyList<int>? usual = Dims;
        Dims = DimsOf(parameter) ?? usual;
        try
        {
            return Constrained(parameter);
        }
        finally
        {
            Dims = usual;
        }
    }

    private ITypeSymbol? Constrained(ITypeParameterSymbol parameter)
    {
        foreach (INamedTypeSymbol constraint in parameter.ConstraintTypes.OfType<INamedTypeSymbol>())
        {
            switch (constraint.Name)
            {
                case "ITensor":
                    return Tensor(constraint.TypeArguments.Length > 0 ? Of(constraint.TypeArguments[0]) : null);
                case "IShape" when operation.ContainingType.Name is not "ColumnMajor":
                    return operation.Name.StartsWith("Mask", StringComparison.Ordinal) || operation.ContainingType.Name.StartsWith("Mask", StringComparison.Ordinal)
                        ? Tensor(Number("bool"))
                        : Tensor(operation.TypeParameters.Concat(operation.ContainingType.TypeParameters).FirstOrDefault(static t => t.Name == "T") is { } element ? Of(element) : null);
                case "INode" when constraint.TypeArguments.Length > 0:
                    return Leaf(Of(constraint.TypeArguments[0]));
                case "INode":
                    return Leaf(Element(parameter));
                case "IMaskNode":
                    return Leaf(Number("bool"));
                case "IComputation":
                    // One of each kind stands for all: what a computation does is reached through its expression alone.
                    return Of(constraint.TypeArguments[0]) is { SpecialType: SpecialType.System_Boolean } truth
                        ? compilation.GetTypeByMetadataName("Tensors.MaskReduction`1")!.Construct(Leaf(truth))
                        : compilation.GetTypeByMetadataName("Tensors.Turned`2")!.Construct(Of(constraint.TypeArguments[0]), Leaf(Of(constraint.TypeArguments[0])));
                case "IRegion":
                    return Leaf(ElementOfRegion(parameter));
                case "IAxis":
                    return compilation.GetTypeByMetadataName($"Axis{parameter.Ordinal}");
                case "IUnaryKernel" or "IBinaryKernel":
                    return compilation.GetTypeByMetadataName("Same`1")!.Construct(Of(constraint.TypeArguments[0]));
                case "ILayout" or "IGrowingLayout" or "IUnitAxis" or "IPlane" or "IDigit" or "IDim" or "IShape" or "ILane" or "IBeats" or ['I', .., 'O', 'p']:
                    return Implementation(constraint, parameter);
            }
        }

        return parameter.Name is "G" && parameter.HasUnmanagedTypeConstraint || operation.ContainingType.Name is "Owned" or "DoubleBuffer" ? Tensor(null) : Element(parameter);
    }

    /// <summary>A dtype that meets the constraints.</summary>
    private ITypeSymbol Element(ITypeParameterSymbol parameter)
    {
        // The same elements go through a kernel as through the lane that calls it.
        if (parameter.Name == "S" && operation.Name == "Call" && operation.ContainingType.TypeParameters.LastOrDefault() is { } lane)
            return Of(lane);
        if (operation.Name == "Widened")
            return Number("float");
        if (parameter.Name == "E" && operation is { Name: "Become", ContainingType.Name: "View" or "MaskView" })
            return operation.ContainingType.Name == "View" ? Of(operation.ContainingType.TypeParameters[0]) : Number("bool");
        if (parameter.Name == "E" && operation.Name == "Read")
            return operation.ContainingType.TypeParameters is [var only] ? Of(only) : Number("long");

        bool inLanes = operation.ContainingType.Name.StartsWith("Lane", StringComparison.Ordinal) || operation.ContainingType.Name == "ILane" || operation.ContainingType.Name.EndsWith("Kernel", StringComparison.Ordinal)
            || operation.TypeParameters.Any(static p => p.ConstraintTypes.Any(static c => c.Name == "ILane"));
        string[] fitting = [.. Given.Numbers.Where(e => Fits(Number(e), parameter))];
        string[] first = inLanes ? [.. fitting.Intersect(operation.ContainingType.Name.Contains("Shift", StringComparison.Ordinal) ? ["int"] : Lanes)] : NeedsWide ? [.. fitting.Intersect(given.Wide)] : InRegisters ? [.. fitting.Intersect(Lanes.Append("int"))] : fitting;
        string[] from = first.Length > 0 ? first : inLanes ? [.. fitting.Except(["Half", "Complex"])] : fitting;
        return from.Length == 0 ? throw new NoSynthesizerException($"no dtype for {parameter.Name} of {Operations.NameOf(operation)}") : Number(from[random.Next(from.Length)]);
    }

    private ITypeSymbol ElementOfRegion(ITypeParameterSymbol region)
    {
        // The destination of a node has its elements.
        INamedTypeSymbol? node = operation.ContainingType.AllInterfaces.FirstOrDefault(static i => i is { Name: "INode", TypeArguments.Length: 1 });
        return node is not null ? Of(node.TypeArguments[0]) : operation.ContainingType is { Name: "INode", TypeParameters: [var element] } ? Of(element) : Number("float");
    }

    // Not every dtype has tensors of many axes in both orders.
    private bool NeedsWide => Dims?.Count > 4 || Dims?.Count > 2 && Columns is not null;

    public ITypeSymbol Number(string element) => element switch
    {
        "bool" => compilation.GetSpecialType(SpecialType.System_Boolean),
        "float" => compilation.GetSpecialType(SpecialType.System_Single),
        "double" => compilation.GetSpecialType(SpecialType.System_Double),
        "int" => compilation.GetSpecialType(SpecialType.System_Int32),
        "long" => compilation.GetSpecialType(SpecialType.System_Int64),
        "short" => compilation.GetSpecialType(SpecialType.System_Int16),
        "sbyte" => compilation.GetSpecialType(SpecialType.System_SByte),
        "byte" => compilation.GetSpecialType(SpecialType.System_Byte),
        "ushort" => compilation.GetSpecialType(SpecialType.System_UInt16),
        "uint" => compilation.GetSpecialType(SpecialType.System_UInt32),
        "ulong" => compilation.GetSpecialType(SpecialType.System_UInt64),
        "Half" => compilation.GetTypeByMetadataName("System.Half")!,
        _ => compilation.GetTypeByMetadataName("System.Numerics.Complex")!,
    };

    public static string NameOf(ITypeSymbol element) => element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private INamedTypeSymbol Leaf(ITypeSymbol element)
    {
        INamedTypeSymbol tensor = Tensor(element);
        return element.SpecialType == SpecialType.System_Boolean
            ? compilation.GetTypeByMetadataName("Tensors.MaskLeaf`1")!.Construct(tensor)
            : compilation.GetTypeByMetadataName("Tensors.Leaf`2")!.Construct(tensor, element);
    }

    private INamedTypeSymbol Tensor(ITypeSymbol? element)
    {
        string name = element is not null ? NameOf(element) : NeedsWide ? given.Wide[random.Next(2)] : Given.Numbers[random.Next(Given.Numbers.Length)];
        IReadOnlyList<int> dims = Dims ?? (InRegisters ? [3, 3] : given.Dims[random.Next(3)]);
        DeclaredTensor[] fitting = [.. given.All(name, dims).Where(t => Columns is null || t.Columns == Columns || dims.Count == 1)];
        return fitting.Length == 0
            ? throw new NoSynthesizerException($"no tensor of {name} with {string.Join(" x ", dims)} for {Operations.NameOf(operation)}")
            : Declared(fitting[random.Next(fitting.Length)]);
    }

    /// <summary>A struct of the runtime that implements an interface, whose parameters are chosen first.</summary>
    public ITypeSymbol Implementing(INamedTypeSymbol type) =>
        Implementation(type, null) ?? throw new NoSynthesizerException($"no implementation of {type.Name} for {Operations.NameOf(operation)}");

    /// <summary>A struct of the runtime that implements an interface, with its own parameters chosen.</summary>
    private INamedTypeSymbol? Implementation(INamedTypeSymbol constraint, ITypeParameterSymbol? self)
    {
        ITypeSymbol[] arguments = [.. constraint.TypeArguments.Select(a => SymbolEqualityComparer.Default.Equals(a, self) ? a : Of(a))];
        var candidates = constraint.ContainingAssembly.GlobalNamespace.GetNamespaceMembers().Single(static n => n.Name == "Tensors").GetTypeMembers()
            .Where(t => t is { TypeKind: TypeKind.Struct, DeclaredAccessibility: Accessibility.Public } && t.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, constraint.OriginalDefinition))
                && !t.AllInterfaces.Any(static i => i.Name == "IComputation") && !t.TypeParameters.Any(static p => p.ConstraintTypes.Any(static c => c.Name == "IComputation")))
            .OrderBy(_ => random.Next()).ToArray();
        foreach (INamedTypeSymbol candidate in candidates)
        {
            // Layouts with other parameters than a unit need tensors of a rank of their own.
            if (constraint.Name == "ILayout" && candidate.Name is not ("Layout2" or "Window2"))
                continue;
            INamedTypeSymbol implemented = candidate.AllInterfaces.First(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, constraint.OriginalDefinition));
            if (!candidate.IsGenericType)
            {
                // Operations on complex numbers are written for them alone.
                if (implemented.TypeArguments.Zip(arguments).All(static pair => pair.Second is ITypeParameterSymbol || SymbolEqualityComparer.Default.Equals(pair.First, pair.Second)))
                    return candidate;
                continue;
            }

            var own = new ITypeSymbol?[candidate.TypeParameters.Length];
            for (int i = 0; i < arguments.Length; i++)
            {
                if (implemented.TypeArguments[i] is ITypeParameterSymbol p && arguments[i] is not ITypeParameterSymbol)
                    own[p.Ordinal] = arguments[i];
            }

            try
            {
                for (int i = 0; i < own.Length; i++)
                {
                    if (own[i] is { } bound && !Fits(bound, candidate.TypeParameters[i]))
                        throw new NoSynthesizerException("");
                    own[i] ??= Find(candidate.TypeParameters[i]) ?? throw new NoSynthesizerException("");
                }

                return candidate.Construct([.. own!]);
            }
            catch (NoSynthesizerException)
            {
            }
        }

        return null;
    }

    private bool Fits(ITypeSymbol type, ITypeParameterSymbol parameter)
    {
        foreach (INamedTypeSymbol constraint in parameter.ConstraintTypes.OfType<INamedTypeSymbol>())
        {
            bool fits = type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, constraint.OriginalDefinition)
                && i.TypeArguments.Zip(constraint.TypeArguments).All(pair =>
                    pair.Second is ITypeParameterSymbol other
                        ? !SymbolEqualityComparer.Default.Equals(other, parameter) || SymbolEqualityComparer.Default.Equals(pair.First, type)
                        : SymbolEqualityComparer.Default.Equals(pair.First, pair.Second)));
            if (!fits)
                return false;
        }

        return true;
    }
}

/// <summary>The walk does not know how to call an operation.</summary>
internal sealed class NoSynthesizerException(string message) : Exception(message);
