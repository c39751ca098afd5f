using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Tensors.Catalogue.Tests;

/// <summary>One program of the walk: a method body, and what stands beside the method.</summary>
/// <param name="Operation">The operation it calls.</param>
/// <param name="Form">What is special about it: empty for the first, "overlap", "bounded", "nested", "begun".</param>
/// <param name="Body">The statements.</param>
/// <param name="Beside">A generic method that calls a member of an interface.</param>
internal sealed record CalledOnce(IMethodSymbol Operation, string Form, string Body, string Beside);

/// <summary>Writes programs that call one operation: receiver, arguments and what becomes of the result, each chosen by its type.</summary>
internal sealed partial class Synthesizer
{
    private readonly Compilation _compilation;
    private readonly Given _given;
    private readonly IMethodSymbol _operation;
    private readonly int _seed;
    private readonly List<string> _before = [];
    private Random _random = null!;
    private TypeChoice _types = null!;
    private string _form = "";
    private string _beside = "";
    private string _after = "";
    private string _part = "";
    private int _operands;
    private int _destinations;
    private int _locals;

    private Synthesizer(Compilation compilation, Given given, IMethodSymbol operation, int seed)
    {
        _compilation = compilation;
        _given = given;
        _operation = operation;
        _seed = seed;
    }

    /// <summary>The programs for one operation: at least one, or an exception that says what is missing.</summary>
    public static IEnumerable<CalledOnce> Programs(Compilation compilation, Given given, IMethodSymbol operation, int seed)
    {
        // By name and not by place, so that a new operation leaves the programs of the others as they are.
        int own = seed;
        foreach (char c in Operations.NameOf(operation))
            own = unchecked(own * 31 + c);
        var synthesizer = new Synthesizer(compilation, given, operation, own);
        foreach (string form in synthesizer.Forms())
            yield return synthesizer.Write(form);
    }

    private IEnumerable<string> Forms()
    {
        yield return IsEvaluatedOnce ? "begun" : "";
        string? temp = Temp();
        if (temp is null)
            yield break;
        if (temp.Contains("overlap", StringComparison.Ordinal) && (_operation.Parameters.Any(static p => p.Type.Name == "Expr") && !IsViews || _operation.Name == "Set"))
            yield return "overlap";
        if (_operation.ContainingType.Name is "Part" or "PartArithmetic" && _operation.Parameters.Any(static p => p.Type.Name == "Expr"))
            yield return "bounded";
        if (_operation.ReturnType.Name == "Expr")
            yield return "nested";
    }

    /// <summary>Whether elements have to follow one another in the order in which they are counted.</summary>
    private bool ReadsInOrder => _operation.Name is "Reshape" or "ReshapeRef" or "Ravel" or "Element" or "Offset" or "DemandWhole";

    /// <summary>Whether the receiver has to lie in memory: views of what is computed there are none.</summary>
    private bool IsViewOfMemory => _operation.ContainingType.ContainingType?.Name == "ViewMembers" && !IsOfComputed
        || _operation is { ContainingType.Name: "Expr", ReturnType: INamedTypeSymbol { Name: "Expr" or "ViewList", TypeArguments: [.., INamedTypeSymbol { Name: "View" }] } };

    /// <summary>Whether the result is computed, as a copy or of an operand that is.</summary>
    private bool IsOfComputed => _operation.ReturnType is INamedTypeSymbol { Name: "Expr", TypeArguments: [.., INamedTypeSymbol { Name: "Computed" }] };

    private bool IsViews => _operation.ContainingType.Name == "Views";

    private string? Temp() => Attribute("MemoryCostAttribute")?.NamedArguments.FirstOrDefault(static a => a.Key == "Temp").Value.Value as string;

    private AttributeData? Attribute(string name) =>
        _operation.GetAttributes().Concat(_operation.AssociatedSymbol?.GetAttributes() ?? []).FirstOrDefault(a => a.AttributeClass?.Name == name);

    private string Rule() => Attribute("ShapeRuleAttribute") is { ConstructorArguments: [{ Type: INamedTypeSymbol type, Value: int value }] }
        ? type.GetMembers().OfType<IFieldSymbol>().First(f => f.ConstantValue is int v && v == value).Name
        : "";

    private CalledOnce Write(string form)
    {
        // A choice that leads nowhere is taken back.
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return Write(form, new Random(_seed + attempt));
            }
            catch (NoSynthesizerException) when (attempt < 30)
            {
            }
        }
    }

    private CalledOnce Write(string form, Random random)
    {
        _random = random;
        _types = new TypeChoice(_compilation, _given, _operation, _random);
        _before.Clear();
        _form = form;
        _beside = "";
        _after = "";
        _part = "";
        _operands = 0;
        _destinations = 0;
        _locals = 0;
        ChooseShape();
        if (IsOfFiles(_operation.ContainingType))
            Files();
        string body = _operation.ContainingType is { TypeKind: TypeKind.Interface } ? ThroughInterface() : Spelled();
        var text = new StringBuilder();
        foreach (string statement in _before)
            text.Append(CultureInfo.InvariantCulture, $"        {statement}\n");
        return new CalledOnce(_operation, form, $"{text}        {body}{_after}\n", _beside);
    }

    /// <summary>The sizes of the tensors: of as many axes as the operation asks for, or of one to three.</summary>
    private void ChooseShape()
    {
        INamedTypeSymbol type = _operation.ContainingType;
        string name = _operation.Name;
        _types.InRegisters = type.Name.StartsWith("Register", StringComparison.Ordinal) || type.Name.StartsWith("Silk", StringComparison.Ordinal) && type.Name != "SilkMemory";
        _types.DimsOf = p => IsSecondFactor(p) ? [.. _types.Dims!.Reverse()] : Rule() is "Broadcast" or "AssignTo" && p.Ordinal > 0 && p.Name[0] == 'G' && _types.Dims?.Count > 1 && _random.Next(4) == 0 ? [.. _types.Dims.Skip(1)] : null;
        if (type.Name == "Target" && name == "get_Value")
        {
            _types.Dims = [];
            return;
        }

        if (type.Name.StartsWith("Silk", StringComparison.Ordinal) && (name + string.Concat(_operation.Parameters.Select(static p => p.Type.Name))) is var silk && SilkSizes(silk) is { } sizes)
        {
            _types.Dims = sizes;
            _types.Columns = false;
            return;
        }

        if (name == "MeshGrid")
        {
            // Square, so that either indexing fits; of three vectors in the one dtype that has cubes.
            bool isCube = _operation.Parameters.Any(static p => p.Name == "z");
            if (isCube)
                _types.Set(_operation.TypeParameters[0], _types.Number("float"));
            int side = isCube ? 2 : _given.Dims[1][0];
            _types.Dims = [side];
            _types.DimsOf = p => p.Name is "X" or "Y" or "Z" ? [.. Enumerable.Repeat(side, isCube ? 3 : 2)] : null;
            return;
        }

        if (Arranging() is { } arranged)
        {
            _types.Dims = _given.Dims[arranged - 1];
            _types.DimsOf = p => name == "ArgWhere" && p.Name == "G" ? [_given.Dims[1][0] * _given.Dims[1][1], 2] : IsCountBetweenEdges(p) ? [_given.Dims[0][0] - 1] : null;
            return;
        }

        if (name == "Squeeze" && _operation.Parameters.Length == 1)
        {
            _types.Dims = [1];
            return;
        }

        if (ReadsInOrder)
            _types.Columns = false;
        if (_operation.TypeParameters.Concat(type.TypeParameters).FirstOrDefault(static p => p.Name == "B") is not null && name is "Element" or "Offset" or "DemandWhole")
        {
            // An element is what so many indices leave.
            int indices = _operation.Parameters.Length;
            _types.Dims = _given.Dims[2];
            _types.DimsOf = p => p.Name == "B" ? [.. _given.Dims[2].Skip(indices)] : null;
            return;
        }

        int slices = _operation.Parameters.Count(static p => p.Type.Name is "Slice" or "Range" || p.Type.Name is "Index" or "Int32" && p.ContainingSymbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol { IsIndexer: true } });
        int rank = Lambda()?.TypeArguments.Length - 1
            ?? (slices > 0 && (IsViews || type.Name is "Target" or "Expr" or "Part") ? slices
            : type.Name.StartsWith("Ranges", StringComparison.Ordinal) ? type.Name[^1] - '0'
            : name.Contains("Transpose", StringComparison.Ordinal) && char.IsDigit(name[^1]) ? name[^1] - '0'
            : name == "As" && type.Name == "Expr" ? _operation.TypeParameters.Length
            : Rule() == "Covariance" || _operation.Parameters.Any(static p => p.Name == "axis1" || p is { IsParams: true, ContainingSymbol.Name: "SlidingWindowView" }) || name is "MatrixTranspose" or "FillEye" or "Eye" or "Product" or "Column" or "Row" || type.Name is "Computed" or "ComputedMask" || Rule() is "MatMul" or "Reduce" or "TensorDot" or "Inner" ? 2
            : Rule() is "Outer" or "Kron" or "Cross" ? 1
            : Rule() == "Trace" ? 2 + _random.Next(2)
            : name.Contains("Transpose", StringComparison.Ordinal) ? 2 + _random.Next(2)
            : _types.InRegisters ? 1 + _random.Next(2)
            : 1 + _random.Next(3));
        if (Rule() == "Reduce")
            rank += _random.Next(2);
        _types.Dims = _types.InRegisters ? Enumerable.Repeat(rank == 3 ? 2 : 3, rank).ToArray() : rank > 4 ? _given.Many[rank - 1] : _given.Dims[rank - 1];
        if (Rule() is "Determinant" or "Square" or "Solve" or "SquareInto" or "SolveInto")
            _types.Dims = [_given.Dims[1][0], _given.Dims[1][0]];
        if (Rule() == "Cross")
            _types.Dims = [3];
        if (Rule() == "Item")
            _types.Dims = [1];
        if (IsViews && !name.Contains("Strided", StringComparison.Ordinal))
            _types.Columns = name.Contains("Columns", StringComparison.Ordinal);
        if (type.Name is "ColumnMajor")
            _types.Columns = false;
    }

    /// <summary>The rank for operations that search vectors, write into bounded destinations, or take by indices, all of which are 3; null for others.</summary>
    private int? Arranging() => (_operation.Name, Rule()) switch
    {
        ("ArgWhere", _) => 2,
        ("FlatNonZero" or "Compress" or "UniqueValues" or "UniqueCounts" or "UniqueInverse" or "UniqueAll" or "Histogram" or "BinCount" or "Scatter" or "ScatterAdd" or "PutAlongAxis", _) => 1,
        (_, "First" or "Second") => 1,
        (_, "Take" or "TakeAlong") => 1 + _random.Next(2),
        ("Tril" or "Triu", _) => 2 + _random.Next(2),
        _ => null,
    };

    private bool IsCountBetweenEdges(ITypeParameterSymbol parameter) =>
        _operation.Name == "Histogram" && _operation.Parameters is [.., { Name: "edges" }, { Type: ITypeParameterSymbol counts }] && SymbolEqualityComparer.Default.Equals(counts, parameter);

    /// <summary>Whether a type parameter is that of the second factor of a matrix product.</summary>
    private bool IsSecondFactor(ITypeParameterSymbol parameter) => Rule() is "MatMul" or "TensorDot" && _operation.Parameters.Length > 1 && SymbolEqualityComparer.Default.Equals(_operation.Parameters[1].Type, parameter);

    private static int[]? SilkSizes(string name)
    {
        for (int i = 2; i <= 4; i++)
        {
            if (name.Contains(string.Create(CultureInfo.InvariantCulture, $"Vector{i}D"), StringComparison.Ordinal))
                return [i];
            for (int j = 2; j <= 4; j++)
            {
                if (name.Contains(string.Create(CultureInfo.InvariantCulture, $"Matrix{i}X{j}"), StringComparison.Ordinal))
                    return [i, j];
            }
        }

        return name.Contains("Quaternion", StringComparison.Ordinal) ? [4] : null;
    }

    private INamedTypeSymbol? Lambda() => _operation.Parameters.Select(static p => p.Type).OfType<INamedTypeSymbol>().FirstOrDefault(static t => t.TypeKind == TypeKind.Delegate && t.Name == "Func");
}
