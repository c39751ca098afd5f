using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tensors.Golden.Tests.Coverage;

/// <summary>What a user of the library can call, as reflection sees it: members of types, extension members by what they extend, operators.</summary>
internal sealed class PublicMembers
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;

    private static readonly Dictionary<string, string> Operators = new()
    {
        ["x + y"] = "op_Addition", ["x - y"] = "op_Subtraction", ["x * y"] = "op_Multiply", ["x / y"] = "op_Division", ["x % y"] = "op_Modulus",
        ["x & y"] = "op_BitwiseAnd", ["x | y"] = "op_BitwiseOr", ["x ^ y"] = "op_ExclusiveOr", ["x << y"] = "op_LeftShift", ["x >> y"] = "op_RightShift",
        ["x == y"] = "op_Equality", ["x != y"] = "op_Inequality", ["x < y"] = "op_LessThan", ["x <= y"] = "op_LessThanOrEqual", ["x > y"] = "op_GreaterThan", ["x >= y"] = "op_GreaterThanOrEqual",
        ["-x"] = "op_UnaryNegation", ["+x"] = "op_UnaryPlus", ["~x"] = "op_OnesComplement", ["!x"] = "op_LogicalNot",
    };

    private readonly HashSet<string> _names = [];

    /// <param name="declared">Declared tensors: what the generator gives them counts.</param>
    public PublicMembers(params Type[] declared)
    {
        foreach (Type type in typeof(Nd).Assembly.GetExportedTypes())
            Add(type);
        foreach (Type type in declared)
            AddDeclared(type);
        foreach (Type number in new[] { typeof(float), typeof(double), typeof(Math) })
            AddMembers(number.Name == "Single" ? "float" : number.Name == "Double" ? "double" : number.Name, number);
    }

    /// <summary>Whether there is such a thing: <c>Nd.Sqrt</c>, <c>x.Flip</c>, <c>G.Rank</c>, <c>x + y</c>, <c>x[...]</c>, <c>DTypes.CanCast</c>.</summary>
    public bool Has(string member) => _names.Contains(Operators.GetValueOrDefault(member, member));

    private void Add(Type type)
    {
        if (type.IsDefined(typeof(ExtensionAttribute)) && type.IsAbstract && type.IsSealed)
            AddExtensions(type);

        // What hints at a mistake never compiles: it is no form of anything.
        foreach (MethodInfo method in type.GetMethods(Public).Where(static m => m.Name.StartsWith("op_", StringComparison.Ordinal) && !IsHint(m)))
            _names.Add(method.Name);
        AddMembers(type.Name.Split('`')[0], type);
        if (type == typeof(Expr<,>) || type.GetInterfaces().Any(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(INode<>)))
            AddMembers("x", type);
    }

    private void AddMembers(string name, Type type)
    {
        foreach (MemberInfo member in type.GetMembers(Public | BindingFlags.FlattenHierarchy).Where(static m => !IsHint(m)))
            _names.Add($"{name}.{(member is ConstructorInfo ? name : member.Name)}");
    }

    private void AddDeclared(Type type)
    {
        foreach (MemberInfo member in type.GetMembers(Public | BindingFlags.DeclaredOnly))
        {
            bool isStatic = member is FieldInfo { IsStatic: true } or MethodInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true };
            _names.Add(member.Name == "Item" ? "x[...]" : $"{(isStatic ? "G" : "x")}.{member.Name}");
        }
    }

    // A static class keeps, beside the methods that do the work, a nested type for every kind of receiver with the members as the compiler offers them; each
    // names the marker whose one method has the receiver as its parameter.
    private void AddExtensions(Type type)
    {
        foreach (MethodInfo method in type.GetMethods(Public | BindingFlags.DeclaredOnly).Where(static m => m.IsDefined(typeof(ExtensionAttribute)) && !IsHint(m)))
            _names.Add($"x.{method.Name}");
        foreach (Type group in type.GetNestedTypes(BindingFlags.Public))
        {
            foreach (MemberInfo member in group.GetMembers(Public | BindingFlags.DeclaredOnly).Where(static m => !IsHint(m)))
            {
                if (member.GetCustomAttributesData().FirstOrDefault(static a => a.AttributeType.Name == "ExtensionMarkerAttribute") is not { } marked)
                    continue;
                string marker = (string)marked.ConstructorArguments[0].Value!;
                MethodInfo? receiver = group.GetNestedType(marker, BindingFlags.Public | BindingFlags.NonPublic)?.GetMethod("<Extension>$", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static);
                if (member.Name.StartsWith("op_", StringComparison.Ordinal))
                    _names.Add(member.Name);
                else
                    _names.Add($"{(receiver?.GetParameters()[0].ParameterType == typeof(Nd) ? "Nd" : "x")}.{member.Name}");
            }
        }
    }

    private static bool IsHint(MemberInfo member) => member.GetCustomAttribute<ObsoleteAttribute>() is { IsError: true };
}
